import { benchReading, benchSignals } from './filings';

const [real = ''] = process.argv.slice(2);
for (const line of [...benchReading(real), ...benchSignals()]) console.log(line);

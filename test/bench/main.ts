import '@/test/words/setup';
import { obtainCompanyList } from './company-list';
import { benchDetect } from './detect';
import { benchReading, benchSignals } from './filings';
import { benchFunds } from './funds';
import { benchHoldings } from './holdings';
import { benchOverlay } from './overlay';
import { benchPages } from './page-cost';
import { benchPopup } from './popup';

/** `npm run bench`: the hot paths beside a floor and a naive baseline, measured in one run. */
export async function main(): Promise<number> {
  const list = obtainCompanyList();
  for (const line of await benchDetect(list)) console.log(line);
  for (const line of [...benchReading(), ...benchSignals()]) console.log(line);
  for (const line of await benchHoldings()) console.log(line);
  for (const line of await benchFunds()) console.log(line);
  for (const line of await benchPages(list)) console.log(line);
  for (const line of await benchOverlay()) console.log(line);
  for (const line of await benchPopup()) console.log(line);
  return 0;
}

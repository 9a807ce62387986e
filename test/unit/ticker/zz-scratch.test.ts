import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readUniverse } from '@/test/inspect/read-universe';
import { detectText } from '@/test/inspect/detect-text';
import { INDEX } from './directory';
test('x', async () => {
  const full = await readUniverse('../shared/detection/universe/company_tickers_exchange_2026-06-01.json','../shared/detection/universe/company_tickers_mf.json');
  for (const text of readFileSync('/tmp/Tscratch.txt','utf8').split('\n====\n')) {
    for (const [n, index] of [['small', INDEX], ['full', full]] as const) {
      const d = detectText(index, text);
      console.log(n, JSON.stringify(text.slice(0,140)), d.mentions.map(m=>`${m.kind} [${text.slice(m.start,m.end)}] ${m.ticker} ${m.tier}`), d.funds.map(m=>`${m.fund.kind} [${text.slice(m.start,m.end)}]`));
    }
  }
});

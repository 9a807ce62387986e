import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseAccession } from '@/lib/core/edgar/accession';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { TradeEvent } from '@/lib/core/insider/report';
import { withheldWhy } from '@/lib/core/insider/stake-reasons';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { holdingsOf, transactionsOf, type ReadFiling } from '@/lib/core/insider/transaction';
import { listRecorded } from '@/test/unit/form4/recorded-filings';

const edgar = fileURLToPath(new URL('../../../../shared/edgar', import.meta.url));
const isThere = existsSync(`${edgar}/form4`);
const reason = isThere ? '' : ' (skipped: ../shared/edgar is not here)';

/** The filing in a file that is named after its accession; its period stands for the day of filing. */
function filingIn(file: string): ReadFiling[] {
  const accession = parseAccession(basename(file).slice(0, 20));
  if (!accession || !file.endsWith('.xml')) return [];
  const document = readOwnership(readFileSync(file, 'utf8'));
  if (!document.ok || !document.value.periodOfReport) return [];
  return [{ accession, filedOn: document.value.periodOfReport, document: document.value }];
}

describe.skipIf(!isThere)(`stakes in the real filings under ../shared/edgar/form4${reason}`, () => {
  let market: TradeEvent[] = [];

  beforeAll(() => {
    const filings = listRecorded(`${edgar}/form4`).flatMap(filingIn);
    const rows = filings.flatMap((filing) => {
      const { cik } = filing.document.issuer;
      return transactionsOf(filing, { cik, sic: null, prospectusDays: null, listingDays: null });
    });
    market = tradeEvents(rows, filings.flatMap(holdingsOf)).filter(({ class: name }) =>
      /^(?:open-market|ten-percent)/.test(name),
    );
  });

  const stakeIn = (accession: string) =>
    market.find((event) => event.accession === accession)?.stake;

  test('most market trades reconcile, and none to less than nothing', () => {
    const known = market.flatMap(({ stake }) => (stake.kind === 'known' ? [stake] : []));
    expect(market.length).toBeGreaterThan(60);
    expect(known.length / market.length).toBeGreaterThan(0.7);
    expect(known.every(({ before, after }) => before >= 0 && after >= 0)).toBe(true);
  });

  test('F10 a purchase titled "Common Shares" beside holdings of "Common Stock" is no new position', () => {
    expect(stakeIn('0001062993-24-014684')).toEqual({
      kind: 'known',
      before: 1_270_878,
      after: 1_705_283,
    });
  });

  test('F10 what a trust holds counts, and where a full table may hide it nothing is said', () => {
    expect(stakeIn('0000899243-21-049479')).toEqual({
      kind: 'known',
      before: 177_966_256,
      after: 177_032_165,
    });
    expect(stakeIn('0000899243-21-049992')).toEqual({
      kind: 'withheld',
      why: withheldWhy('limit'),
    });
  });

  test('three holdings under one label, "See Footnotes", are refused', () => {
    expect(stakeIn('0001828108-24-000092')).toEqual({
      kind: 'withheld',
      why: withheldWhy('astray'),
    });
  });
});

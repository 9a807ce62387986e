import type { Cusip, HoldingsFiling } from '@/lib/core/form13f/book';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { seasonPeriod } from '@/lib/core/form13f/season';
import { impliedPrices, settleUnit, type SharePrices } from '@/lib/core/form13f/settle-unit';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { inSteps, type Steps } from '@/lib/core/steps';
import type { BookRow } from '@/lib/db/fund-rows';
import { unpackFiling } from '@/lib/db/pack-filing';
import { keepFiling } from './books';
import { inTurns } from './in-turns';
import type { FundSources } from './sources';

/**
 * Settles whether filings give their values in dollars or in thousands, where they leave it open
 * themselves: by what other followed managers' filings about the same quarter imply. Looks at the
 * quarters that are worked out; reads the databases alone.
 */
export async function settleUnits(sources: FundSources): Promise<void> {
  const season = seasonPeriod(easternDay(sources.now()));
  const before = lastQuarterEnd(season);
  for (const period of [season, before, lastQuarterEnd(before)]) await settle(sources, period);
}

async function settle({ cache, reader }: FundSources, period: IsoDate): Promise<void> {
  const follows = await reader.follows.toArray();
  const keys = follows.map(({ cik }): [string, string] => [cik, period]);
  const rows = (await cache.books.bulkGet(keys)).flatMap((row) => row ?? []);
  const open = rows.flatMap(openFilings);
  if (open.length === 0) return;
  const wanted = new Set(open.flatMap(({ filing }) => filing.positions.map(({ cusip }) => cusip)));
  const prices = await inTurns(pricesIn(rows, wanted));
  for (const { cik, filing } of open) {
    const settled = settleUnit(filing, prices);
    if (settled) await keepFiling(cache, cik, settled);
  }
}

function* pricesIn(rows: readonly BookRow[], wanted: ReadonlySet<Cusip>): Steps<SharePrices> {
  const certain: HoldingsFiling[] = [];
  yield* inSteps(rows, 1, ({ filings }) => {
    certain.push(...filings.filter(({ unit }) => unit !== 'unknown').map(unpackFiling));
  });
  return impliedPrices(certain, wanted);
}

function openFilings({
  cik,
  filings,
}: BookRow): { readonly cik: BookRow['cik']; readonly filing: HoldingsFiling }[] {
  return filings
    .filter(({ unit, filedValues }) => unit === 'unknown' && filedValues !== undefined)
    .map((packed) => ({ cik, filing: unpackFiling(packed) }));
}

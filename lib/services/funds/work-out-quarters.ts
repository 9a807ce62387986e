import { buildCusipMap } from '@/lib/core/cusip/cusip-map';
import type { Cik } from '@/lib/core/edgar/cik';
import type { PeriodBook, Position } from '@/lib/core/form13f/book';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { fundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import { seasonPeriod } from '@/lib/core/form13f/season';
import { likelySplits } from '@/lib/core/form13f/splits';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { Follow } from '@/lib/db/reader';
import { packCusips, unpackFails } from '@/lib/db/pack-cusips';
import { packQuarter, QUARTER_VERSION } from '@/lib/db/pack-quarter';
import { bookOf, recordOf } from './books';
import type { FundSources } from './sources';

/**
 * Works out, from the books that are kept, what followed managers did in the quarter of the season
 * and in the one before, and which companies the CUSIPs in them belong to; keeps both so that a
 * card needs one read. Reads the databases alone.
 */
export async function workOutQuarters(sources: FundSources): Promise<void> {
  const { cache, reader, now, kept } = sources;
  const today = easternDay(now());
  const season = seasonPeriod(today);
  const before = lastQuarterEnd(season);
  const periods = [season, before, lastQuarterEnd(before)];
  const follows = await reader.follows.orderBy('place').toArray();
  const funds = await readRecords(sources, follows, periods);
  for (const period of [season, before]) await keepQuarter(sources, funds, period);
  await keepCusips(sources, funds, today);
  kept.forget();
  await cache.quarters.where('period').below(before).delete();
  await cache.quarterParts.where('[period+part]').below([before]).delete();
}

async function readRecords(
  { cache }: FundSources,
  follows: readonly Follow[],
  periods: readonly IsoDate[],
): Promise<FundRecord[]> {
  const rows = await cache.managers.bulkGet(follows.map(({ cik }) => cik));
  const funds: FundRecord[] = [];
  for (const [index, follow] of follows.entries()) {
    // One manager after the other: their packed filings need not lie in memory together.
    const keys = periods.map((period): [Cik, string] => [follow.cik, period]);
    const books = new Map<IsoDate, PeriodBook>();
    for (const row of await cache.books.bulkGet(keys)) {
      const book = row && bookOf(row);
      if (book) books.set(book.period, book);
    }
    funds.push(recordOf(follow, rows[index], books));
  }
  return funds;
}

async function keepQuarter(
  { cache }: FundSources,
  funds: readonly FundRecord[],
  period: IsoDate,
): Promise<void> {
  const previous = lastQuarterEnd(period);
  const pairs = funds.flatMap(({ books }) => {
    const [before, after] = [books.get(previous), books.get(period)];
    return before && after ? [{ before, after }] : [];
  });
  const hints = likelySplits(pairs);
  const standing = funds.map((fund) => ({ fund, quarter: fundQuarter(fund, period, hints) }));
  const { head, parts } = packQuarter(standing, hints);
  await cache.transaction('rw', cache.quarters, cache.quarterParts, async () => {
    await cache.quarterParts.bulkPut(parts.map((one, part) => ({ ...one, period, part })));
    await cache.quarters.put({ ...head, period, version: QUARTER_VERSION });
  });
}

async function keepCusips(
  { cache, now }: FundSources,
  funds: readonly FundRecord[],
  today: IsoDate,
): Promise<void> {
  const [fails, listings] = await Promise.all([cache.cusips.get('fails'), cache.tickers.toArray()]);
  const map = buildCusipMap({
    directory: listings.filter(({ lastSeenOn }) => lastSeenOn === null),
    fails: fails ? unpackFails(fails.packed) : new Map(),
    today,
    schedules: [],
    positions: heldPositions(funds),
  });
  await cache.cusips.put({ id: 'map', fetchedAtMs: now(), packed: packCusips(map) });
}

/** Each CUSIP once. */
function heldPositions(funds: readonly FundRecord[]): Position[] {
  const positions = new Map<string, Position>();
  for (const { books } of funds) {
    for (const book of books.values()) {
      for (const one of book.positions) positions.set(one.cusip, one);
    }
  }
  return [...positions.values()];
}

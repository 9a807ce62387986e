import { mapCusips } from '@/lib/core/cusip/cusip-map';
import type { Cik } from '@/lib/core/edgar/cik';
import type { PeriodBook, Position } from '@/lib/core/form13f/book';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { fundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import { seasonPeriod } from '@/lib/core/form13f/season';
import { findSplits, type FiledRatios } from '@/lib/core/form13f/splits';
import type { BookPair } from '@/lib/core/form13f/splits-observed';
import type { FollowedFund } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { inSteps, type Steps } from '@/lib/core/steps';
import type { Follow } from '@/lib/db/reader';
import { packCusips, unpackFails } from '@/lib/db/pack-cusips';
import { packQuarter, QUARTER_VERSION, type PackedQuarter } from '@/lib/db/pack-quarter';
import { bookOf, recordOf } from './books';
import { inTurns } from './in-turns';
import type { FundSources } from './sources';
import { filedRatios } from './split-facts';

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
  for (const period of [season, before]) {
    await keepQuarter(sources, funds, period);
    kept.forget();
  }
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
  sources: FundSources,
  funds: readonly FundRecord[],
  period: IsoDate,
): Promise<void> {
  const { cache } = sources;
  const previous = lastQuarterEnd(period);
  const pairs = funds.flatMap(({ books }) => {
    const [before, after] = [books.get(previous), books.get(period)];
    return before && after ? [{ before, after }] : [];
  });
  const { head, parts } = await inTurns(
    quarterOf(funds, period, pairs, await filedRatios(sources)),
  );
  const edition = crypto.randomUUID();
  await cache.transaction('rw', cache.quarters, cache.quarterParts, async () => {
    await cache.quarterParts.bulkPut(parts.map((one, part) => ({ ...one, period, part, edition })));
    await cache.quarters.put({ ...head, period, version: QUARTER_VERSION, edition });
  });
}

/** A step for each manager: seconds of work for hundreds of them, while cards are asked for. */
function* quarterOf(
  funds: readonly FundRecord[],
  period: IsoDate,
  pairs: readonly BookPair[],
  filed: FiledRatios,
): Steps<PackedQuarter> {
  const hints = yield* findSplits(pairs, filed);
  const standing: FollowedFund[] = [];
  yield* inSteps(funds, 1, (fund) => {
    standing.push({ fund, quarter: fundQuarter(fund, period, hints) });
  });
  return yield* packQuarter(standing, hints);
}

async function keepCusips(
  { cache, now }: FundSources,
  funds: readonly FundRecord[],
  today: IsoDate,
): Promise<void> {
  const [fails, listings, schedules] = await Promise.all([
    cache.cusips.get('fails'),
    cache.tickers.toArray(),
    cache.schedules.toArray(),
  ]);
  const facts = {
    directory: listings.filter(({ lastSeenOn }) => lastSeenOn === null),
    fails: fails ? unpackFails(fails.packed) : new Map(),
    today,
    schedules: schedules.flatMap(({ stated }) => stated ?? []),
    positions: heldPositions(funds),
  };
  const map = await inTurns(mapCusips(facts));
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

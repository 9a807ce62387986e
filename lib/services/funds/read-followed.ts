import { knownManager } from '@/lib/core/directory/followed-managers';
import { isSameManager, type FollowedManager } from '@/lib/core/form13f/followed-view';
import { seasonPeriod } from '@/lib/core/form13f/season';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { ManagerRow } from '@/lib/db/fund-rows';
import type { KeptFunds } from './kept-funds';
import type { FundTables } from './sources';

/** The reader's list of managers, each with how its filings stand. Reads only. */
export async function readFollowed(
  { cache, reader }: FundTables,
  kept: KeptFunds,
  nowMs: number,
): Promise<FollowedManager[]> {
  const follows = await reader.follows.orderBy('place').toArray();
  const [rows, quarter] = await Promise.all([
    cache.managers.bulkGet(follows.map(({ cik }) => cik)),
    kept.quarter(seasonPeriod(easternDay(nowMs))),
  ]);
  return follows.map(({ cik, name }, index) => {
    const row = rows[index];
    const known = knownManager(cik);
    return {
      cik,
      name: name || (row?.name ?? cik),
      knownFor: known?.knownFor ?? null,
      filedAs: row ? otherName(name, row) : null,
      newest: row ? newestOf(row) : null,
      state: quarter?.standings.get(cik) ?? 'unread',
      family: known?.family ?? [],
      problem: row?.problem ?? null,
    };
  });
}

function otherName(name: string, { name: filed, formerNames }: ManagerRow): string | null {
  if (filed === null || name === '') return null;
  return [filed, ...formerNames].some((one) => isSameManager(one, name)) ? null : filed;
}

function newestOf({ filings }: ManagerRow): FollowedManager['newest'] {
  const [first, ...others] = filings.filter(({ kind }) => kind === 'holdings');
  if (!first) return null;
  const { period, filedOn } = others.reduce(
    (newest, one) => (one.period > newest.period ? one : newest),
    first,
  );
  return { period, filedOn };
}

import type { DirectoryLine, FundLine } from '@/lib/core/directory/build-index';
import { compareText } from '@/lib/core/order';
import type { FormerNamesRow, TickerRow } from '@/lib/db/cache';

/**
 * The companies as the index takes them, largest first. A ticker that no list holds any more
 * stands for its last company, unless another company or fund bears it now.
 */
export function directoryLines(
  rows: readonly TickerRow[],
  funds: readonly FundLine[],
  formerNames: readonly FormerNamesRow[],
): DirectoryLine[] {
  const former = new Map(formerNames.map(({ cik, names }) => [cik, names]));
  const listed = rows.filter((row) => row.lastSeenOn === null).sort((a, b) => a.rank - b.rank);
  const taken = new Set([...listed, ...funds].map(({ ticker }) => ticker));
  const old = rows
    .filter((row) => row.lastSeenOn !== null)
    .sort((a, b) => compareText(b.lastSeenOn ?? '', a.lastSeenOn ?? '') || a.rank - b.rank);
  const last: TickerRow[] = [];
  for (const row of old) {
    if (taken.has(row.ticker)) continue;
    taken.add(row.ticker);
    last.push(row);
  }
  return [...listed, ...last].map((row) => {
    const { ticker, cik, name, exchange, rank, lastSeenOn } = row;
    const names = former.get(cik);
    return {
      ticker,
      cik,
      name,
      exchange,
      rank,
      ...(lastSeenOn !== null && { until: lastSeenOn }),
      ...(names && { former: names }),
    };
  });
}

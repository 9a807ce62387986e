import { changeSize, isMove } from '@/lib/core/format/largest-changes';
import type { FundView } from '@/lib/core/form13f/funds-view';

/** More than a card can show; a book may have sixteen thousand. */
const MOST = 200;
/** More than a card shows of what changed most. */
const MOST_MOVED = 20;

/** A manager's view cut down to what its card may need: the largest positions, the largest changes. */
export function largestRows(fund: FundView): FundView {
  const { shown } = fund;
  if (!shown) return fund;
  const positions = largest(shown.positions, ({ value }) => value ?? 0);
  const heaviest = largest(shown.changes, ({ valueBefore, valueAfter }) =>
    Math.max(valueBefore ?? 0, valueAfter ?? 0),
  );
  // That nothing changed may only be said of all rows: what did change is among these.
  const moved = largest(shown.changes.filter(isMove), changeSize).slice(0, MOST_MOVED);
  const changes = [...new Set([...heaviest, ...moved])];
  const cusips = new Set<string>([...positions, ...changes].map(({ cusip }) => cusip));
  const tickers = only(fund.tickers, cusips);
  const companies = only(fund.companies, cusips);
  return { ...fund, tickers, companies, shown: { ...shown, positions, changes } };
}

function only<T>(byCusip: Readonly<Record<string, T>>, cusips: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(byCusip).filter(([cusip]) => cusips.has(cusip)));
}

function largest<T>(rows: readonly T[], weigh: (row: T) => number): T[] {
  return [...rows].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST);
}

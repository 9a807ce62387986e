import { addTo } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import type { CurrentRow } from './amend';
import type { Stake } from './report';
import type { Block } from './same-block';
import { signedShares } from './signed-shares';
import { HeldBefore } from './stake-before';
import type { Ledger } from './stake-ledger';
import { balanceOn, type TradedLine } from './stake-line';
import { filersOf } from './stake-filings';
import { StakePages } from './stake-pages';
import { withheldWhy, type WithheldReason } from './stake-reasons';
import type { InsiderHolding } from './transaction';
import { isYearEnd } from './year-end';

/** What one set of owners held before and after, and the lines that the latter is made of. */
interface Holding {
  readonly before: number;
  readonly after: number;
  readonly parts: readonly number[];
}

/**
 * What the owners of a trade held before and after it. Every way of holding the security that
 * their filings of it list is a line of its own (title, D or I, nature of ownership); traded lines
 * are reconciled by walking their balances, lines without a trade count on both sides, and other
 * securities never do. Where the filings leave a doubt, the stake is withheld with the reason.
 * Form 4's General Instruction 4(a)(ii) asks for all holdings of a class that was traded.
 */
export class StakeBook {
  private readonly pages: StakePages | null;
  private readonly earlier: HeldBefore | null;

  /** `current` in the order of first filing, as amendments left them; null for unread holdings. */
  constructor(current: readonly CurrentRow[], holdings: readonly InsiderHolding[] | null) {
    this.pages = holdings && new StakePages(current, holdings);
    this.earlier = holdings && new HeldBefore(current, holdings);
  }

  /** The stake of the owners of a trade, given all of its lots. */
  stakeOf(lots: readonly Block[]): Stake {
    const held = this.reckon(lots);
    if (typeof held === 'string') return { kind: 'withheld', why: withheldWhy(held) };
    return { kind: 'known', before: held.before, after: held.after };
  }

  private reckon(lots: readonly Block[]): Holding | WithheldReason {
    const { pages } = this;
    if (!pages) return 'unread';
    if (lots.some(({ row }) => row.table === 'd')) return 'derivative';
    const holdings: Holding[] = [];
    for (const reports of reportsByOwners(lots)) {
      if (reports.some(({ row }) => isYearEnd(row))) return 'yearEnd';
      if (reports.length < lots.length) return 'reports';
      const ledger = pages.ledgerOf(reports);
      const held = typeof ledger === 'string' ? ledger : holdingOf(ledger, reports);
      if (typeof ledger === 'string' || typeof held === 'string') return held;
      if (this.earlier?.contradicts(ledger.lines, held.before === 0)) return 'before';
      holdings.push(held);
    }
    return together(holdings);
  }
}

/** The lots as each set of owners reports them, on filings of their own. */
function reportsByOwners(lots: readonly Block[]): Iterable<CurrentRow[]> {
  if (lots.every(({ copies }) => copies.length === 0)) return [[...lots]];
  const reports = new Map<string, CurrentRow[]>();
  for (const lot of lots) {
    const told = new Set<string>();
    for (const report of [lot, ...lot.copies]) {
      const owners = filersOf(report.row);
      // The same owners may have filed one report twice.
      if (told.has(owners)) continue;
      told.add(owners);
      addTo(reports, owners, report);
    }
  }
  return reports.values();
}

function holdingOf(ledger: Ledger, rows: readonly CurrentRow[]): Holding | WithheldReason {
  const traded = new Map<TradedLine, { last: number; change: number }>();
  let day: IsoDate | null = null;
  for (const { row } of rows) {
    const place = ledger.places.get(row.id);
    const change = signedShares(row);
    if (!place || change === null) return 'unstated';
    const known = traded.get(place.line) ?? { last: 0, change: 0 };
    const last = Math.max(known.last, place.at);
    traded.set(place.line, { last, change: known.change + change });
    day = row.tradedOn;
  }
  if (day === null) return 'unstated';
  let before = 0;
  const parts = [...ledger.idle];
  for (const line of ledger.lines) {
    const trade = traded.get(line);
    const balance = trade ? (line.balances[trade.last] ?? 0) : balanceOn(line, day);
    const earlier = balance - (trade?.change ?? 0);
    if (earlier <= -1 || balance <= -1) return 'negative';
    before += earlier;
    parts.push(balance);
  }
  const after = parts.reduce((sum, part) => sum + part, 0);
  before += ledger.idle.reduce((sum, part) => sum + part, 0);
  return { before: rounded(before), after: rounded(after), parts };
}

/**
 * What the owners of a chain hold together. The fund's own report lists its shares, that of the
 * person behind it the same shares and others: the fuller one tells for all, where it has every
 * part of the rest. Else nobody says what is held twice.
 */
function together(holdings: readonly Holding[]): Holding | WithheldReason {
  const [fullest, ...others] = holdings.toSorted(
    (a, b) => b.parts.length - a.parts.length || b.after - a.after,
  );
  if (!fullest) return 'unstated';
  return others.every((other) => contains(fullest.parts, other.parts)) ? fullest : 'reports';
}

function contains(parts: readonly number[], others: readonly number[]): boolean {
  const left = new Map<number, number>();
  for (const part of parts) left.set(part, (left.get(part) ?? 0) + 1);
  return others.every((part) => {
    const count = left.get(part) ?? 0;
    left.set(part, count - 1);
    return count > 0;
  });
}

/** Shares to a ten-thousandth, without the noise of sums; what rounding took below zero is none. */
function rounded(shares: number): number {
  return Math.max(0, Math.round(shares * 10_000) / 10_000);
}

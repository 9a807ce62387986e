import type { CardView } from '@/lib/core/card/view';
import type { InsiderReport, TradeEvent } from '@/lib/core/insider/report';
import { sideTotal } from '@/lib/core/insider/side-total';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Step } from '../steps';
import { day, NOW_MS } from './invented';
import { signalsOf } from './signals';

/** A state of the card with its name in the gallery. */
export interface CardState {
  readonly name: string;
  readonly view: CardView;
  /** The day of the article that the card was opened in, where the page states one. */
  readonly publishedOn?: IsoDate;
  /** The moment of the picture, where it is another than the gallery's. */
  readonly nowMs?: number;
  /** What a reader does before the picture is taken. */
  readonly steps?: readonly Step[];
}

/** A report over the 90 days to the gallery's today, its totals worked out from the trades. */
export function report(
  trades: readonly TradeEvent[],
  rest: Partial<InsiderReport> = {},
): InsiderReport {
  const bought = trades.filter((trade) => trade.class === 'open-market');
  const heldSince = rest.heldSince ?? day('2026-08-24');
  const events = [...trades, ...(rest.lookalikes ?? [])];
  return {
    windowDays: 90,
    since: day('2026-08-24'),
    until: day('2026-11-22'),
    filings: Math.max(trades.length, 1),
    bought: sideTotal(bought),
    sold: sideTotal(trades.filter((trade) => trade.class === 'open-market-sale')),
    signals: signalsOf(events, { heldSince, outstanding: null }),
    filed: events.flatMap((event) => event.filings),
    notices: [],
    heldSince,
    trades,
    lookalikes: [],
    leftOut: [],
    olderTrades: 0,
    unread: [],
    beyondLimit: 0,
    ...rest,
  };
}

/** A view that is done and three minutes old, unless told otherwise. */
export function view(company: DirectoryEntry, rest: Partial<CardView> = {}): CardView {
  return {
    company,
    phase: { kind: 'done' },
    report: null,
    asOfMs: NOW_MS - 3 * 60_000,
    funds: null,
    problem: null,
    watched: false,
    ...rest,
  };
}

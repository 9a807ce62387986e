import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { findCluster } from './cluster';
import type { InsiderReport, LeftOut, TradeEvent, UnreadFiling } from './report';
import { sideTotal } from './side-total';
import type { InsiderTransaction } from './transaction';
import { tradeEvents } from './trade-events';
import type { TransactionClass } from './transaction-class';

/** How far back the insider line looks. */
export const WINDOW_DAYS = 90;

/** Classes that a hasty reader takes for a purchase or sale; each is shown with its reason. */
const LOOKALIKES: readonly TransactionClass[] = [
  'ten-percent-holder-purchase',
  'ten-percent-holder-sale',
  'private-placement',
  'offering',
  'ipo-allocation',
  'blank-check',
  'conversion',
  'automatic-plan',
  'swap',
  'other-security',
  'issuer-itself',
  'price-unclear',
  'inconsistent',
];

const MARKET: readonly TransactionClass[] = ['open-market', 'open-market-sale'];

/** What the insider line is made of. */
export interface ReportInput {
  /** The current day on the SEC's calendar. */
  readonly today: IsoDate;
  readonly transactions: readonly InsiderTransaction[];
  /** How many filings about the company were read. */
  readonly filings: number;
  readonly unread: readonly UnreadFiling[];
  /** Filings of the window that were not fetched because there are too many. */
  readonly beyondLimit: number;
}

/**
 * Sums up what a company's insiders did in the last 90 days, counted by the day of the trade.
 * Only open-market events enter the totals; everything else is listed or counted by its class.
 * An unclassified event may owe its class to an impossible date: the window cannot leave it out.
 */
export function buildReport(input: ReportInput): InsiderReport {
  const since = addDays(input.today, -WINDOW_DAYS);
  const all = tradeEvents(input.transactions);
  const isOld = (event: TradeEvent) => event.tradedOn < since && event.class !== 'unclassified';
  const events = all.filter((event) => !isOld(event));
  const bought = events.filter((event) => event.class === 'open-market');
  const sold = events.filter((event) => event.class === 'open-market-sale');
  const lookalikes = events.filter((event) => LOOKALIKES.includes(event.class));
  const trades = events.filter((event) => MARKET.includes(event.class));
  return {
    windowDays: WINDOW_DAYS,
    since,
    until: input.today,
    filings: input.filings,
    bought: sideTotal(bought),
    sold: sideTotal(sold),
    cluster: findCluster(bought),
    trades,
    lookalikes: lookalikes.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    leftOut: countLeftOut(
      events.filter((event) => !MARKET.includes(event.class)),
      input.transactions.filter((row) => !row.tradedOn || !row.direction),
    ),
    olderTrades: all.filter((event) => isOld(event) && MARKET.includes(event.class)).length,
    unread: input.unread,
    beyondLimit: input.beyondLimit,
  };
}

/** Counts by class and direction; the derivative half of an exercise or conversion is not told twice. */
function countLeftOut(
  events: readonly TradeEvent[],
  unplaced: readonly InsiderTransaction[],
): LeftOut[] {
  const counts = new Map<string, LeftOut>();
  const count = (name: TransactionClass, direction: 'acquired' | 'disposed') => {
    const key = `${name} ${direction}`;
    counts.set(key, { class: name, direction, events: (counts.get(key)?.events ?? 0) + 1 });
  };
  const exercised = new Set(events.filter(isExercise).map(sameFilingAndDay));
  for (const event of events) {
    const isOtherHalf = event.class === 'derivative' && exercised.has(sameFilingAndDay(event));
    if (!isOtherHalf) count(event.class, event.direction);
  }
  // Rows without a day or direction make no event, yet must not vanish.
  for (const row of unplaced) count('unclassified', row.direction ?? 'acquired');
  return [...counts.values()];
}

function isExercise(event: TradeEvent): boolean {
  return event.class === 'exercise' || event.class === 'conversion';
}

function sameFilingAndDay({ accession, tradedOn }: TradeEvent): string {
  return `${accession} ${tradedOn}`;
}

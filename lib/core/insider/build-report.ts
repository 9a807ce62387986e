import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { findCluster } from './cluster';
import { countLeftOut } from './left-out';
import type { InsiderReport, TradeEvent, UnreadFiling } from './report';
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
  'tender',
  'blank-check',
  'conversion',
  'automatic-plan',
  'swap',
  'other-security',
  'issuer-itself',
  'price-unclear',
  'inconsistent',
];

/** The codes of a purchase and a sale, on the market or off it. */
const TRADE_CODES: readonly (string | null)[] = ['P', 'S'];

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

function isLookalike(event: TradeEvent): boolean {
  if (LOOKALIKES.includes(event.class)) return true;
  // Under another code nobody takes them for a trade.
  const isDoubtful = event.class === 'other' || event.class === 'unclassified';
  return isDoubtful && TRADE_CODES.includes(event.code);
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
  const lookalikes = events.filter(isLookalike);
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
    lookalikes: lookalikes.sort(bySize),
    leftOut: countLeftOut(
      events.filter((event) => !MARKET.includes(event.class)),
      input.transactions.filter((row) => !row.tradedOn || !row.direction),
    ),
    olderTrades: all.filter((event) => isOld(event) && MARKET.includes(event.class)).length,
    unread: input.unread,
    beyondLimit: input.beyondLimit,
  };
}

/** Largest first; those of unknown size before all, for they may be larger still. */
function bySize(a: TradeEvent, b: TradeEvent): number {
  if (a.value === null || b.value === null)
    return Number(a.value !== null) - Number(b.value !== null);
  return b.value - a.value;
}

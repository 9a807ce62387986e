import type { Accession } from '@/lib/core/edgar/accession';
import type { IsoDate } from '@/lib/core/iso-date';
import { buildSignals } from '@/lib/core/signal/build-signals';
import type { SignalInput } from '@/lib/core/signal/input';
import { windowStart } from './filing-window';
import { gapDays } from './gaps';
import { countLeftOut } from './left-out';
import { isBuy, isMarketTrade, isSale } from './market-trades';
import type { FilingRef, InsiderReport, TradeEvent, UnreadFiling } from './report';
import { sideTotal } from './side-total';
import type { InsiderHolding, InsiderTransaction } from './transaction';
import { tradeEvents } from './trade-events';
import type { TransactionClass } from './transaction-class';
import { WINDOW_DAYS } from './window';

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

/** What the insider line is made of. */
export interface ReportInput {
  /** The current day on the SEC's calendar. */
  readonly today: IsoDate;
  /** Of the filings made since `heldSince`; they may reach back before the window. */
  readonly transactions: readonly InsiderTransaction[];
  readonly holdings: readonly InsiderHolding[];
  /** The filing day since when nothing is missing. */
  readonly heldSince: IsoDate;
  /** The last day whose filings can be held. */
  readonly heldUntil: IsoDate;
  /** How many filings about the company were read in the window. */
  readonly filings: number;
  /** The filings about the company in the window, read or not, newest first. */
  readonly filed: readonly FilingRef[];
  /** The notices of intended sales filed in the window, newest first. */
  readonly notices: readonly FilingRef[];
  readonly unread: readonly UnreadFiling[];
  /** Filing days of what was filed before the window since `heldSince` and cannot be read. */
  readonly gaps: readonly IsoDate[];
  /** Filings of the window that were not fetched because there are too many. */
  readonly beyondLimit: number;
  /** `acceptanceDateTime` as the lists have it; absent where not held. */
  readonly acceptedAt: ReadonlyMap<Accession, string>;
  readonly outstanding: SignalInput['outstanding'];
}

function isLookalike(event: TradeEvent): boolean {
  if (LOOKALIKES.includes(event.class)) return true;
  // Under another code nobody takes them for a trade.
  const isDoubtful = event.class === 'other' || event.class === 'unclassified';
  return isDoubtful && TRADE_CODES.includes(event.code);
}

/** Sums up what a company's insiders did in the last 90 days; see `reportOn`. */
export function buildReport(input: ReportInput): InsiderReport {
  return reportOn(tradeEvents(input.transactions, input.holdings), input);
}

/**
 * The last 90 days with the signals. `all` are the events of the input's rows; those from before
 * the window serve the signals alone.
 */
export function reportOn(all: readonly TradeEvent[], input: ReportInput): InsiderReport {
  const { today, heldSince, heldUntil, acceptedAt, outstanding } = input;
  const gaps = [...input.gaps, ...gapDays(input.unread, input.transactions)];
  const known = { today, heldSince, heldUntil, gaps };
  const signals = buildSignals({ ...known, events: all, acceptedAt, outstanding });
  return { ...windowReport(all, input), signals };
}

/**
 * Sums up the events of the last 90 days, counted by the day of the trade. Only open-market events
 * enter the totals; everything else is listed or counted by its class. An unclassified event may
 * owe its class to an impossible date: it belongs to the window in which it was filed.
 */
function windowReport(
  all: readonly TradeEvent[],
  input: ReportInput,
): Omit<InsiderReport, 'signals'> {
  const since = windowStart(input.today);
  const isTold = (event: TradeEvent) => event.firstFiledOn >= since;
  const isOld = (event: TradeEvent) =>
    event.tradedOn < since && !(event.class === 'unclassified' && isTold(event));
  const events = all.filter((event) => !isOld(event));
  const bought = events.filter(isBuy);
  const sold = events.filter(isSale);
  const { today, heldSince, filed, notices } = input;
  const unplaced = input.transactions.filter((row) => !row.tradedOn || !row.direction);
  return {
    windowDays: WINDOW_DAYS,
    since,
    until: today,
    filings: input.filings,
    bought: sideTotal(bought),
    sold: sideTotal(sold),
    filed,
    notices,
    heldSince,
    trades: events.filter(isMarketTrade),
    lookalikes: events.filter(isLookalike).sort(bySize),
    leftOut: countLeftOut(
      events.filter((event) => !isMarketTrade(event)),
      unplaced.filter(({ filedOn }) => filedOn >= since),
    ),
    olderTrades: all.filter((event) => isOld(event) && isMarketTrade(event) && isTold(event))
      .length,
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

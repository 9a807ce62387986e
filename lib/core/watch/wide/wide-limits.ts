// What rules about any company cost. The feeds name no kinds of trades, so that each filing has to
// be read; the bounds below hold whatever the rules and however much is filed.

/**
 * Documents of filings of any company: 1,980 in one of EDGAR's days, twice the 991 Forms 4 of
 * 18 March 2020, which was a busy one (EDGAR's own daily index). What is over waits its turn.
 */
export const DOCUMENTS_PER_HOUR = 120;
/** Requests to judge companies whose filing a rule may ask for: no judgement begins above it. */
export const JUDGING_PER_HOUR = 60;
/** The same in a day, so that single large judgements do not add up. */
export const JUDGING_PER_DAY = 1_000;
/** One judgement asks for a list of submissions and 120 filings on it at the very most. */
export const MOST_PER_JUDGEMENT = 121;
/** Filings that wait to be read: about three of EDGAR's days. The oldest over it are given up. */
export const MOST_WAITING = 6_000;
/** Days of filings that are caught up after sleep, by one daily index each. */
export const DAYS_CAUGHT_UP = 3;
/** A filing that was dealt with is remembered so long: no feed or index reaches back further. */
export const REMEMBERED_MS = 16 * 86_400_000;
/** News of companies that nobody watches is kept for the window it is derived from, and a little. */
export const KEPT_DAYS = 100;
/** After a try that failed, or that a stopped worker left, the next comes so much later. */
export const TRY_AGAIN_MS = 60 * 60_000;
/** A list of submissions follows the feed by minutes at most, as a rule. */
export const LOOK_AGAIN_MS = 15 * 60_000;
/** So often a filing is tried before it is given up. */
export const MOST_TRIES = 8;

export const HOUR_MS = 60 * 60_000;

/** EDGAR takes in filings for sixteen hours a day; the watch goes on into the seventeenth. */
const HOURS_A_DAY = 17;
/**
 * Pages of the four feeds: 48 at the usual interval, and at the shortest, of five minutes, the most:
 * 24 of the ownership forms and one of each other feed at each poll (see `poll-plan`).
 */
const FEED_PAGES_PER_HOUR = 60;
/** The judgement that goes beyond a limit begins under it. */
const OVER_LIMIT = MOST_PER_JUDGEMENT - 1;
const OTHERS_PER_HOUR = DOCUMENTS_PER_HOUR + FEED_PAGES_PER_HOUR + DAYS_CAUGHT_UP;

/** The most requests that rules about any company make, whatever is filed. */
export const WIDE_COST = {
  perHour: OTHERS_PER_HOUR + JUDGING_PER_HOUR + OVER_LIMIT,
  perDay: OTHERS_PER_HOUR * HOURS_A_DAY + JUDGING_PER_DAY + OVER_LIMIT,
  /**
   * Bytes of a usual day before compression, which takes off six sevenths: a thousand filings of
   * 16 kB, sixty judgements of a list and five filings, 66 pages of a feed and an index.
   */
  usualBytesPerDay: 40_000_000,
} as const;

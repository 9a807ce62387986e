import type { CurrentFeed } from '@/lib/core/edgar/current-feed';
import { couldHaveNewFilings } from '@/lib/core/schedule/edgar-hours';
import type { WatchId, WatchKind } from './entry';
import { feedsFor } from './feeds-for';
import { isFilingTime } from './filing-time';
import type { Rule } from './rule';

// What the watch asks of the SEC's hosts. The feeds of the newest filings cost the same whatever
// the list's length, but may leave filings out; each entry's own list of submissions is complete
// and costs a request each, so these are asked in turn, the one that waited longest first. All
// limits are per hour, so that the reader's interval does not change the sum.

/** Pages of the feed of Forms 3, 4 and 5: a hundred entries each, about fifty filings. */
export const OWNERSHIP_PAGES_PER_HOUR = 24;
/** Pages of each other feed. */
export const OTHER_PAGES_PER_HOUR = 8;
/** Lists of submissions asked because a feed names the entry. */
export const URGENT_CHECKS_PER_HOUR = 240;
/** Lists of submissions asked in turn: a thousand entries in one of EDGAR's days. */
export const SWEEP_CHECKS_PER_HOUR = 60;
/** Lists of submissions asked for the first time or after a gap, urgent ones included. */
export const CATCH_UP_CHECKS_PER_HOUR = 800;
/** Requests of all kinds, the filings to read among them: no check begins above it. */
export const REQUESTS_PER_HOUR = 1_200;
/**
 * Bytes of answers, unpacked: no check begins above it. It is what a catch-up reads were all of its
 * lists the largest (225 kB), a filing of each besides; a seventh of it travels.
 */
export const BYTES_PER_HOUR = 240_000_000;
/**
 * Requests for the filings of the last 90 days of entries of which nothing was read, which are
 * there for the reader to look at and not needed for news: about sixteen a company.
 */
export const FILL_REQUESTS_PER_HOUR = 480;
/** No list is asked in turn sooner than this after its last time. */
export const SWEEP_AFTER_MS = 60 * 60_000;
/** Nor, after a check that failed, sooner than this after it. */
export const RETRY_AFTER_MS = 30 * 60_000;
/** With no more entries than this their lists are asked each time, and no feed for their sake. */
export const FEWEST_FOR_FEEDS = 4;

const HOUR_MS = 60 * 60_000;

/** How an entry stands. */
export interface PollEntry {
  readonly id: WatchId;
  readonly kind: WatchKind;
  readonly addedAtMs: number;
  /** When its list was last read in full; null before the first time. */
  readonly checkedAtMs: number | null;
  /** When that was last tried; a try that was cut short by a block or a lost connection is none. */
  readonly triedAtMs: number | null;
  /** Whether a feed named a filing that its own list did not have yet. */
  readonly isNamed: boolean;
  /** Whether the filings of its window were ever read. */
  readonly isRead: boolean;
}

/** What a poll is planned from. */
export interface PollInput {
  readonly entries: readonly PollEntry[];
  readonly rules: readonly Rule[];
  readonly nowMs: number;
  /** From one poll to the next, in milliseconds. */
  readonly everyMs: number;
  /**
   * The end of the last gap of which feeds cannot tell: sleep, a block, or more filings than pages.
   * Every entry last checked before it is caught up from its own list. Null for none.
   */
  readonly gapEndedMs: number | null;
}

/** A feed to read, and how many of its pages at most: go on only while `readFeedPages` says so. */
export interface FeedPlan {
  readonly feed: CurrentFeed;
  readonly pages: number;
}

/** What a poll does. */
export interface PollPlan {
  readonly feeds: readonly FeedPlan[];
  /** The entries whose lists are asked, in this order. */
  readonly checks: readonly WatchId[];
  /** The entries whose filings are read for the first time, when nothing else is left to do. */
  readonly fills: readonly WatchId[];
  /** No fill begins after so many requests of the poll. */
  readonly fillRequests: number;
  /** So many requests, those for filings included; what is over waits for the next poll. */
  readonly requests: number;
  /** So many bytes of answers, unpacked; what is over waits for the next poll. */
  readonly bytes: number;
  /** Whether any entry is left behind by a gap. */
  readonly isCatchingUp: boolean;
}

/** Why an entry is asked, the most urgent first. */
type Reason = 'hit' | 'gap' | 'first' | 'turn';
const ORDER: readonly Reason[] = ['hit', 'gap', 'first', 'turn'];

/**
 * Plans a poll: the feeds to read, and the entries whose own lists are asked. Plan it once for the
 * feeds, and again for the checks when the hits of the feeds are stored. Entries that a feed named
 * come first, then those of a gap, then new ones, then those that waited longest. While EDGAR is
 * closed nothing is asked in turn, and no feed. Time grows with the list's length.
 */
export function planPoll(input: PollInput): PollPlan {
  const { entries, rules, nowMs, everyMs, gapEndedMs } = input;
  const isShort = entries.length <= FEWEST_FOR_FEEDS;
  const isOpen = isFilingTime(nowMs);
  const due = entries.flatMap((entry) => {
    const reason = reasonFor(entry, input, isShort);
    return reason === null || (reason === 'turn' && !isOpen) ? [] : { entry, reason };
  });
  due.sort(
    (a, b) =>
      ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) ||
      waitsSince(a.entry) - waitsSince(b.entry),
  );
  const isCatchingUp = entries.some(({ checkedAtMs }) => isBehind(checkedAtMs, gapEndedMs));
  const isBehindhand = isCatchingUp || entries.some(({ checkedAtMs }) => checkedAtMs === null);
  const urgentPerHour = isBehindhand ? CATCH_UP_CHECKS_PER_HOUR : URGENT_CHECKS_PER_HOUR;
  const urgent = due.filter(({ reason }) => reason !== 'turn');
  const inTurn = due.filter(({ reason }) => reason === 'turn');
  const chosen = [
    ...urgent.slice(0, perPoll(urgentPerHour, everyMs)),
    ...inTurn.slice(0, perPoll(SWEEP_CHECKS_PER_HOUR, everyMs)),
  ];
  return {
    feeds: isOpen
      ? feedsFor(isShort ? [] : entries, rules).map((feed) => planOf(feed, everyMs))
      : [],
    checks: chosen.map(({ entry }) => entry.id),
    fills: entries.filter((entry) => isUnread(entry, nowMs)).map(({ id }) => id),
    fillRequests: perPoll(FILL_REQUESTS_PER_HOUR, everyMs),
    requests: perPoll(REQUESTS_PER_HOUR, everyMs),
    bytes: perPoll(BYTES_PER_HOUR, everyMs),
    isCatchingUp,
  };
}

/** The part of an hour's allowance that one poll may use, at least one. */
export function perPoll(perHour: number, everyMs: number): number {
  return Math.max(1, Math.floor((perHour * Math.min(everyMs, HOUR_MS)) / HOUR_MS));
}

function planOf(feed: CurrentFeed, everyMs: number): FeedPlan {
  const perHour = feed === 'ownership' ? OWNERSHIP_PAGES_PER_HOUR : OTHER_PAGES_PER_HOUR;
  return { feed, pages: perPoll(perHour, everyMs) };
}

/** Why an entry is to be asked now; null where nothing new can be on its list, or it can wait. */
function reasonFor(
  entry: PollEntry,
  { nowMs, gapEndedMs }: PollInput,
  isShort: boolean,
): Reason | null {
  const { addedAtMs, checkedAtMs, isNamed } = entry;
  if (hasJustFailed(entry, nowMs)) return null;
  if (isNamed) return 'hit';
  if (checkedAtMs === null) return 'first';
  if (!couldHaveNewFilings(Math.max(checkedAtMs, addedAtMs), nowMs)) return null;
  if (isBehind(checkedAtMs, gapEndedMs)) return 'gap';
  return isShort || !isWithin(SWEEP_AFTER_MS, checkedAtMs, nowMs) ? 'turn' : null;
}

/** Looked at, and not read for the first time yet. */
function isUnread(entry: PollEntry, nowMs: number): boolean {
  return !entry.isRead && entry.checkedAtMs !== null && !hasJustFailed(entry, nowMs);
}

function hasJustFailed({ checkedAtMs, triedAtMs }: PollEntry, nowMs: number): boolean {
  const hasFailed = triedAtMs !== null && triedAtMs > (checkedAtMs ?? 0);
  return hasFailed && isWithin(RETRY_AFTER_MS, triedAtMs, nowMs);
}

function isBehind(checkedAtMs: number | null, gapEndedMs: number | null): boolean {
  return gapEndedMs !== null && checkedAtMs !== null && checkedAtMs < gapEndedMs;
}

/** A moment that lies ahead, for the clock was set back, is within no time. */
function isWithin(lengthMs: number, sinceMs: number, nowMs: number): boolean {
  return nowMs >= sinceMs && nowMs - sinceMs < lengthMs;
}

function waitsSince({ addedAtMs, checkedAtMs, triedAtMs }: PollEntry): number {
  return Math.max(checkedAtMs ?? 0, triedAtMs ?? 0) || addedAtMs;
}

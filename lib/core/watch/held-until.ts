import type { WatchEntry } from './entry';
import type { LocalClock } from './local-clock';
import type { NewsItem, Telling } from './news';
import { waitForTurn, type ProfilePlace } from './profile-turn';
import type { TellingSettings } from './rule';

/** What decides when something is told. */
export interface TellingTimes {
  readonly settings: TellingSettings;
  /** The profile's place among those that share the reader's list. */
  readonly profile: ProfilePlace;
  readonly nowMs: number;
  readonly clock: LocalClock;
}

/** An alarm that rings later than this after its time was held up by sleep. */
const LATE_MS = 30 * 60_000;

type Held = Extract<Telling, { state: 'held' }>;

/**
 * Until when an item that is asked for has to wait and what for; null where it is told now. In the
 * order in which they are asked: a pause of everything or of the entry, the daily digest, quiet
 * hours, another profile's turn. A digest comes at its own minute, quiet hours or not; one that is
 * late, for the machine slept, keeps to them.
 */
export function heldUntil(
  item: Pick<NewsItem, 'foundAtMs' | 'telling'>,
  entry: Pick<WatchEntry, 'snoozedUntilMs'> | null,
  times: TellingTimes,
): Held | null {
  const wished = wishedUntil(item, entry, times);
  if (wished) return wished;
  const { telling } = item;
  const waitsUntilMs = telling.state === 'held' && telling.by === 'turn' ? telling.untilMs : null;
  const untilMs = waitForTurn(times.profile, waitsUntilMs, times.nowMs);
  return untilMs === null ? null : { state: 'held', untilMs, by: 'turn' };
}

/** What the reader wishes, whichever profile tells. */
function wishedUntil(
  item: Pick<NewsItem, 'foundAtMs' | 'telling'>,
  entry: Pick<WatchEntry, 'snoozedUntilMs'> | null,
  { settings, nowMs, clock }: TellingTimes,
): Held | null {
  const held = (untilMs: number, by: Held['by']): Held | null =>
    untilMs > nowMs ? { state: 'held', untilMs, by } : null;
  // The clock was set back: what was found "later" was found by now.
  const foundAtMs = Math.min(item.foundAtMs, nowMs);
  const paused = Math.max(settings.snoozedUntilMs ?? 0, entry?.snoozedUntilMs ?? 0);
  const first = held(paused, 'snooze');
  if (first) return first;
  const { quiet, digestAt } = settings;
  if (digestAt !== null) {
    const dueMs = waitedFor(item.telling, nowMs) ?? clock.nextAt(digestAt, foundAtMs);
    if (dueMs > nowMs) return held(dueMs, 'digest');
    if (nowMs - dueMs < LATE_MS) return null;
  }
  if (!quiet || !isWithin(quiet, clock.minuteAt(nowMs))) return null;
  return held(clock.nextAt(quiet.to, nowMs), 'quiet');
}

/** When a digest was due that an item waited for; null where it did not, or still does. */
function waitedFor(telling: Telling, nowMs: number): number | null {
  const isDue = telling.state === 'held' && telling.by === 'digest' && telling.untilMs <= nowMs;
  return isDue ? telling.untilMs : null;
}

/** From the first minute on, up to and without the last; may cross midnight. */
function isWithin({ from, to }: { from: number; to: number }, minute: number): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** When the next of the items that wait is due, epoch milliseconds; null where none waits. */
export function nextTellingMs(items: readonly NewsItem[]): number | null {
  let next: number | null = null;
  for (const { telling, seenAtMs, isWithdrawn } of items) {
    if (telling.state !== 'held' || seenAtMs !== null || isWithdrawn) continue;
    if (next === null || telling.untilMs < next) next = telling.untilMs;
  }
  return next;
}

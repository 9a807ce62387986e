/** How long each profile's turn is, in milliseconds. */
export const TURN_MS = 5 * 60_000;
/**
 * The end of each turn, in which nothing is begun, and the least that anything waits: so long what
 * one profile told has to reach the others. The browser's sync takes seconds as a rule.
 */
export const HUSH_MS = 3 * 60_000;

/** The place of a profile among those that share a list, from 0; alone it is 0 of 1. */
export interface ProfilePlace {
  readonly place: number;
  readonly count: number;
}

/** Whether a profile may tell at a moment. */
export function isTurn(profile: ProfilePlace, ms: number): boolean {
  return profile.count < 2 || sinceTurn(profile, ms) < TURN_MS - HUSH_MS;
}

/** The first moment from `fromMs` on at which a profile may tell. */
export function nextTurn(profile: ProfilePlace, fromMs: number): number {
  if (isTurn(profile, fromMs)) return fromMs;
  return fromMs + profile.count * TURN_MS - sinceTurn(profile, fromMs);
}

/**
 * Until when news waits for its profile's turn, null where it may be told now. Profiles take turns
 * by the clock, and no two ever tell within three minutes of each other, so that what one told is
 * known to the next before its turn. `waitsUntilMs` is what was answered before, null at first:
 * who slept through that moment waits anew, since what was told meanwhile has yet to arrive.
 */
export function waitForTurn(
  profile: ProfilePlace,
  waitsUntilMs: number | null,
  nowMs: number,
): number | null {
  if (profile.count < 2) return null;
  if (waitsUntilMs !== null && isTurn(profile, waitsUntilMs)) {
    const isAhead = waitsUntilMs > nowMs && waitsUntilMs - nowMs <= longestWait(profile);
    if (isAhead) return waitsUntilMs;
    const late = nowMs - waitsUntilMs;
    if (late >= 0 && late < TURN_MS - HUSH_MS && isTurn(profile, nowMs)) return null;
  }
  return nextTurn(profile, nowMs + HUSH_MS);
}

/** Longer waits were noted by a clock that was set back since. */
function longestWait({ count }: ProfilePlace): number {
  return HUSH_MS + count * TURN_MS;
}

/** How long ago the profile's last turn began. */
function sinceTurn({ place, count }: ProfilePlace, ms: number): number {
  const roundMs = count * TURN_MS;
  return (((ms - place * TURN_MS) % roundMs) + roundMs) % roundMs;
}

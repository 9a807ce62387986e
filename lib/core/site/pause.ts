/** A site on which the reader wants nothing read for a while. */
export interface SitePause {
  /** The host as the browser states it, without port. */
  readonly host: string;
  /** When the pause ends, epoch milliseconds; null for when the reader takes it back. */
  readonly untilMs: number | null;
}

/** So many sites can be paused at once. */
export const MOST_PAUSES = 500;

/** The pauses that still hold at a moment (epoch milliseconds). */
export function lastingPauses(pauses: readonly SitePause[], nowMs: number): SitePause[] {
  return pauses.filter(({ untilMs }) => untilMs === null || untilMs > nowMs);
}

/** The pause that holds for any of the hosts, the longest one first; null where none does. */
export function pauseOf(
  pauses: readonly SitePause[],
  hosts: readonly (string | null)[],
  nowMs: number,
): SitePause | null {
  const theirs = lastingPauses(pauses, nowMs).filter(({ host }) => hosts.includes(host));
  return theirs.toSorted((a, b) => (b.untilMs ?? Infinity) - (a.untilMs ?? Infinity))[0] ?? null;
}

/**
 * The list with this pause in the place of the host's old one, and without those that have ended;
 * null when it is full.
 */
export function withPause(
  pauses: readonly SitePause[],
  pause: SitePause,
  nowMs: number,
): SitePause[] | null {
  const others = withoutPause(pauses, pause.host, nowMs);
  return others.length < MOST_PAUSES ? [...others, pause] : null;
}

/** The list without the host's pause, and without those that have ended. */
export function withoutPause(
  pauses: readonly SitePause[],
  host: string,
  nowMs: number,
): SitePause[] {
  return lastingPauses(pauses, nowMs).filter((one) => one.host !== host);
}

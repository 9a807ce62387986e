/**
 * How fast the SEC's hosts may be asked, as plain data that is stored after every step: at most
 * five requests in any second, two a second on average, and none during a cool-down.
 *
 * A place among the five stays taken from the start of a request until one second after its
 * answer began. The server receives a request somewhere between those two moments, so it can
 * never count more than five in one second, however the network delays and bunches them.
 */
export interface Pace {
  /** Requests that may still be made before the average is reached; refilled over time. */
  readonly allowance: number;
  readonly allowanceAtMs: number;
  /** When each taken place becomes free; null while its request is unanswered. */
  readonly places: readonly (number | null)[];
  /** No request before this moment; 0 when there is no cool-down. */
  readonly blockedUntilMs: number;
}

export const PLACES = 5;
export const PLACE_FREE_AFTER_MS = 1_000;
/** How many requests above the average may be made in a row: one company's filings. */
export const MAX_ALLOWANCE = 40;
export const ALLOWANCE_PER_SECOND = 2;
/** The SEC lifts a block ten minutes after the requests have stopped. */
export const COOL_DOWN_MS = 600_000;

/** A pace nothing has used yet. */
export function freshPace(nowMs: number): Pace {
  return { allowance: MAX_ALLOWANCE, allowanceAtMs: nowMs, places: [], blockedUntilMs: 0 };
}

/**
 * The stored pace as a newly started worker finds it. Unanswered requests died with the old
 * worker, so their places become free one second from now.
 */
export function revivePace(stored: Pace, nowMs: number): Pace {
  const latest = nowMs + PLACE_FREE_AFTER_MS;
  const places = stored.places.map((freeAtMs) => freeAtMs ?? latest);
  return pullIn({ ...stored, places }, nowMs);
}

/**
 * Pulls in what lies further ahead than it ever can: the clock was set back. Without this the
 * queue would stand still for as long as the clock was wrong.
 */
export function pullIn(pace: Pace, nowMs: number): Pace {
  const latest = nowMs + PLACE_FREE_AFTER_MS;
  return {
    allowance: Math.min(pace.allowance, MAX_ALLOWANCE),
    allowanceAtMs: Math.min(pace.allowanceAtMs, nowMs),
    places: pace.places.map((freeAtMs) => (freeAtMs === null ? null : Math.min(freeAtMs, latest))),
    blockedUntilMs: Math.min(pace.blockedUntilMs, nowMs + COOL_DOWN_MS),
  };
}

/**
 * Milliseconds until the next request may start; 0 for at once, null when only an answer can
 * free a place. A cool-down counts like any other wait.
 */
export function waitMs(pace: Pace, nowMs: number): number | null {
  const blocked = Math.max(0, pace.blockedUntilMs - nowMs);
  const allowance = allowanceAt(pace, nowMs);
  const refill = allowance >= 1 ? 0 : ((1 - allowance) / ALLOWANCE_PER_SECOND) * 1_000;
  const taken = takenPlaces(pace, nowMs);
  if (taken.length < PLACES) return Math.ceil(Math.max(blocked, refill));
  const known = taken.flatMap((freeAtMs) => freeAtMs ?? []);
  if (known.length === 0) return null;
  return Math.ceil(Math.max(blocked, refill, Math.min(...known) - nowMs));
}

/** Takes a place. Only right when `waitMs` is 0. */
export function startRequest(pace: Pace, nowMs: number): Pace {
  return {
    ...pace,
    allowance: allowanceAt(pace, nowMs) - 1,
    allowanceAtMs: nowMs,
    places: [...takenPlaces(pace, nowMs), null],
  };
}

/** An answer began, or its request failed: one unanswered place becomes free in a second. */
export function answerArrived(pace: Pace, nowMs: number): Pace {
  const index = pace.places.indexOf(null);
  if (index < 0) return pace;
  return { ...pace, places: pace.places.with(index, nowMs + PLACE_FREE_AFTER_MS) };
}

/** The host asked us to stop: no request for ten minutes from now. */
export function coolDown(pace: Pace, nowMs: number): Pace {
  return { ...pace, blockedUntilMs: nowMs + COOL_DOWN_MS };
}

/** How many requests may begin at that moment, of `MAX_ALLOWANCE`; it refills with time. */
export function allowanceAt(pace: Pace, nowMs: number): number {
  const passed = Math.max(0, nowMs - pace.allowanceAtMs) / 1_000;
  return Math.min(MAX_ALLOWANCE, pace.allowance + passed * ALLOWANCE_PER_SECOND);
}

function takenPlaces(pace: Pace, nowMs: number): (number | null)[] {
  return pace.places.filter((freeAtMs) => freeAtMs === null || freeAtMs > nowMs);
}

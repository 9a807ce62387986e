import {
  answerArrived,
  coolDown,
  freshPace,
  pullIn,
  revivePace,
  startRequest,
  waitMs,
  type Pace,
} from '@/lib/core/schedule/pace';

/** One thing that happens, `afterMs` of real time after the one before it. */
export interface Happening {
  readonly afterMs: number;
  readonly what:
    | { readonly kind: 'demand'; readonly requests: readonly RequestFacts[] }
    | { readonly kind: 'restart' }
    | { readonly kind: 'block' }
    | { readonly kind: 'clock'; readonly byMs: number };
}

/** How long the answer takes, and at which part of that time (0 to 1) the server is reached. */
export interface RequestFacts {
  readonly latencyMs: number;
  readonly reachedAt: number;
}

/** What really happened, in real milliseconds. */
export interface Outcome {
  readonly arrivals: readonly number[];
  readonly startedWhileBlocked: number;
  readonly left: number;
}

interface Flight extends RequestFacts {
  readonly startedAt: number;
}

const STEP_MS = 10;

/**
 * Plays the happenings, then lets time run on until all is done, or `patienceMs` have passed.
 * Time goes on in steps of 10 ms; the pace only ever sees the clock, which may be set wrong.
 */
export function simulate(happenings: readonly Happening[], patienceMs: number): Outcome {
  let real = 0;
  let offset = 1_800_000_000_000;
  let blockedUntil = -1;
  let startedWhileBlocked = 0;
  let pace: Pace = freshPace(offset);
  const waiting: RequestFacts[] = [];
  let flights: Flight[] = [];
  const arrivals: number[] = [];
  const clock = () => real + offset;

  const advance = () => {
    real += STEP_MS;
    for (const flight of flights.filter((one) => one.startedAt + one.latencyMs <= real)) {
      arrivals.push(flight.startedAt + flight.latencyMs * flight.reachedAt);
      pace = answerArrived(pullIn(pace, clock()), clock());
    }
    flights = flights.filter((one) => one.startedAt + one.latencyMs > real);
    startWhatMay();
  };

  const startWhatMay = () => {
    pace = pullIn(pace, clock());
    while (waitMs(pace, clock()) === 0) {
      const next = waiting.shift();
      if (!next) return;
      if (real < blockedUntil) startedWhileBlocked += 1;
      pace = startRequest(pace, clock());
      flights.push({ ...next, startedAt: real });
    }
  };

  const restart = () => {
    // The old worker's requests die with it; the server was reached at the latest by now.
    for (const flight of flights) {
      arrivals.push(Math.min(real, flight.startedAt + flight.latencyMs * flight.reachedAt));
    }
    flights = [];
    pace = revivePace(pace, clock());
  };

  for (const { afterMs, what } of happenings) {
    for (let passed = 0; passed < afterMs; passed += STEP_MS) advance();
    if (what.kind === 'demand') waiting.push(...what.requests);
    if (what.kind === 'restart') restart();
    if (what.kind === 'clock') offset += what.byMs;
    if (what.kind === 'block') {
      pace = coolDown(pace, clock());
      blockedUntil = real + 600_000;
    }
    startWhatMay();
  }
  for (let passed = 0; passed < patienceMs; passed += STEP_MS) {
    if (waiting.length + flights.length === 0) break;
    advance();
  }
  return {
    arrivals: arrivals.sort((a, b) => a - b),
    startedWhileBlocked,
    left: waiting.length + flights.length,
  };
}

/** The most arrivals that any half-open window of that length holds. */
export function mostWithin(arrivals: readonly number[], windowMs: number): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of arrivals.entries()) {
    while ((arrivals[first] ?? at) <= at - windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

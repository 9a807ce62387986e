/** The SEC's published limit, requests per second over all of its hosts. */
export const LIMIT_PER_SECOND = 10;

/** How long the block page stays once the rate is back under the limit. */
export const BLOCK_MS = 10 * 60_000;

const SECOND_MS = 1000;

/** Counts requests as the SEC's gate does: too many within any one second, and it closes. */
export class Meter {
  readonly #clock: () => number;
  readonly #arrivals: number[] = [];
  #blockedUntilMs = 0;
  #peak = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** The highest number of requests that arrived within any one second so far. */
  get peak(): number {
    return this.#peak;
  }

  /** Notes a request that arrives now; true when it meets the block page. */
  arrive(): boolean {
    const now = this.#clock();
    this.#arrivals.push(now);
    while ((this.#arrivals[0] ?? now) <= now - SECOND_MS) this.#arrivals.shift();
    this.#peak = Math.max(this.#peak, this.#arrivals.length);
    // Going on above the limit extends the block, as the block page says.
    if (this.#arrivals.length > LIMIT_PER_SECOND) this.block();
    return now < this.#blockedUntilMs;
  }

  /** Closes the gate for ten minutes from now. */
  block(): void {
    this.#blockedUntilMs = this.#clock() + BLOCK_MS;
  }

  /** Opens the gate and forgets the last second, so that the next request passes. */
  unblock(): void {
    this.#blockedUntilMs = 0;
    this.#arrivals.length = 0;
  }
}

import type { Patience } from './open-answer';

/** Gives an answer up that has said nothing for a while. */
export class Silence {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly afterMs: number) {}

  /** Starts to count, and tells by what the answer is given up. */
  begin(): Patience {
    this.broken();
    return { signal: this.controller.signal, afterMs: this.afterMs };
  }

  /** Something came: counts from zero. */
  broken(): void {
    this.end();
    this.timer = setTimeout(() => this.controller.abort(), this.afterMs);
  }

  /** Counts no more. */
  end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

import type { QueueClock } from '@/lib/edgar/request-queue';

/** Lets everything that was promised and needs no time happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Time that passes only when told to; sleepers wake in order. */
export class FakeClock implements QueueClock {
  private sleepers: { at: number; wake: () => void }[] = [];

  constructor(private ms = Date.parse('2026-11-20T12:00:00-05:00')) {}

  now = (): number => this.ms;

  sleep = (ms: number): Promise<void> =>
    new Promise((wake) => this.sleepers.push({ at: this.ms + ms, wake }));

  /** Lets that many milliseconds pass. */
  async pass(ms: number): Promise<void> {
    const end = this.ms + ms;
    await settle();
    for (;;) {
      const next = this.sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.sleepers = this.sleepers.filter((sleeper) => sleeper !== next);
      this.ms = Math.max(this.ms, next.at);
      next.wake();
      await settle();
    }
    this.ms = end;
    await settle();
  }

  /** Sets the clock without any time passing. */
  set(ms: number): void {
    const by = ms - this.ms;
    this.ms = ms;
    this.sleepers = this.sleepers.map(({ at, wake }) => ({ at: at + by, wake }));
  }
}

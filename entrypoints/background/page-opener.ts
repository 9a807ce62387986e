import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';

/** A reader opens no more; a page whose process was taken over would open them without end. */
const MOST_TABS = 5;
const WITHIN_MS = 10_000;

/** Opens pages of ours by their paths, but not too many at a time; a Problem beyond. */
export class PageOpener {
  private opened: readonly number[] = [];

  constructor(
    private readonly show: (path: string) => Promise<void>,
    private readonly now: () => number,
  ) {}

  async open(path: string): Promise<Result<null, Problem>> {
    const nowMs = this.now();
    this.opened = this.opened.filter((ms) => ms <= nowMs && nowMs - ms < WITHIN_MS);
    if (this.opened.length >= MOST_TABS) {
      return fail({ kind: 'too-fast', most: MOST_TABS, withinMs: WITHIN_MS });
    }
    this.opened = [...this.opened, nowMs];
    await this.show(path);
    return ok(null);
  }
}

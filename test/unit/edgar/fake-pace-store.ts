import type { Pace } from '@/lib/core/schedule/pace';
import type { PaceStore } from '@/lib/edgar/request-queue';

/** A store that keeps text, as the browser's does, and can be made to wait or to fail. */
export class FakePaceStore implements PaceStore {
  kept: string | null = null;
  failing = false;
  private held: (() => void)[] | null = null;

  async load(): Promise<Pace | null> {
    await Promise.resolve();
    if (this.failing) throw new Error('storage is gone');
    return this.kept === null ? null : (JSON.parse(this.kept) as Pace);
  }

  async save(pace: Pace): Promise<void> {
    if (this.failing) throw new Error('storage is full');
    const { held } = this;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    this.kept = JSON.stringify(pace);
  }

  get pace(): Pace {
    return JSON.parse(this.kept ?? 'null') as Pace;
  }

  /** From now on nothing is saved before `release`. */
  hold(): void {
    this.held = [];
  }

  release(): void {
    const { held } = this;
    this.held = null;
    for (const resolve of held ?? []) resolve();
  }
}

import type { Wiping } from '@/components/data-section';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';

/** What a wipe asks of others. */
interface WipeWork {
  /** All that is the reader's, as a text that `restore` takes; may reject. */
  readonly gather: () => Promise<string>;
  readonly wipe: (what: Wiping['what']) => Promise<Result<unknown, Problem>>;
  readonly restore: (text: string) => Promise<Result<unknown, Problem>>;
  /** Forgets what this page has stored itself. */
  readonly forget: () => void;
}

/**
 * Wipes, and puts back what was the reader's. What would be put back is kept in this page's memory
 * alone, so that nothing of it is stored anywhere: outside of what is drawn, since a fault that
 * takes all of that away must not take the only copy with it. Followed as an external store.
 */
export class UndoableWipe {
  private last: Wiping | null = null;
  private kept: string | null = null;
  /** Whether a wipe of everything came to no end: what is left is no longer all there was. */
  private isHalfWiped = false;
  private readonly followers = new Set<() => void>();

  constructor(private readonly work: WipeWork) {}

  readonly follow = (tell: () => void): (() => void) => {
    this.followers.add(tell);
    return () => void this.followers.delete(tell);
  };

  /** The wipe that was asked for last; null for none. The same object until it changes. */
  readonly state = (): Wiping | null => this.last;

  /** Wipes; rejects, with nothing wiped, where what is the reader's cannot be gathered. */
  async wipe(what: Wiping['what']): Promise<Result<null, Problem>> {
    const isAll = what === 'everything';
    if (isAll && !this.isHalfWiped) this.kept = await this.work.gather();
    this.tell({ what, state: 'wiping', canUndo: false });
    const done = await this.work.wipe(what);
    if (isAll) this.isHalfWiped = !done.ok;
    const state = done.ok ? 'wiped' : 'failed';
    this.tell({ what, state, canUndo: this.kept !== null });
    if (!done.ok) return done;
    if (isAll) this.work.forget();
    return ok(null);
  }

  /** Puts back what was wiped; where that fails it can be tried again. */
  async undo(): Promise<Result<null, Problem>> {
    if (this.kept === null) return ok(null);
    const done = await this.work.restore(this.kept);
    if (!done.ok) return done;
    this.kept = null;
    this.isHalfWiped = false;
    this.tell(null);
    return ok(null);
  }

  private tell(next: Wiping | null): void {
    this.last = next;
    for (const tell of this.followers) tell();
  }
}

import { subjectName, type CachedSubject } from '@/lib/core/prune/cached-subject';
import { planPrune } from '@/lib/core/prune/plan-prune';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import { cachedSubjects } from './cached-subjects';
import { dropManager } from './drop-fund';
import { dropInsiders, type IsBusy } from './drop-insiders';

/** What pruning works on. */
export interface PruneSources {
  readonly cache: CacheDatabase;
  readonly reader: ReaderDatabase;
  /** What the reader lets the cache grow to, bytes. */
  readonly limitBytes: () => Promise<number>;
  readonly isBusy: IsBusy;
  /** Waits a moment between two subjects, so that whoever asks meanwhile is answered first. */
  readonly pause: () => Promise<void>;
}

/** What pruning did. */
export interface Pruned {
  /** How many companies, people and funds were dropped. */
  readonly dropped: number;
  /** What the cache takes now, and took before, bytes. */
  readonly bytes: number;
  readonly bytesBefore: number;
}

/** Sizes are estimates: what was dropped is measured, and more is dropped where it did not do. */
const MOST_ROUNDS = 4;
/** Of what the cache holds: so much goes where the browser has no more room, whatever the limit. */
const EMERGENCY = 0.2;

/**
 * Keeps the cache under the reader's limit by dropping whole subjects, one transaction each. What
 * belongs to the reader lies in another database and is only read here.
 */
export class Pruner {
  private running: Promise<Pruned> | null = null;
  private making: Promise<Pruned> | null = null;
  /** Ends with the work that was begun last. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly sources: PruneSources) {}

  /** Prunes down to the limit; nothing while the cache is under it. Who asks meanwhile shares it. */
  run(): Promise<Pruned> {
    this.running ??= this.inTurn(() => this.keepLimit()).finally(() => (this.running = null));
    return this.running;
  }

  /**
   * Makes room because the browser has none left: drops some even of a cache within its limit, and
   * after a run that is under way, which may find nothing to drop. Who asks meanwhile shares it.
   */
  makeRoom(): Promise<Pruned> {
    this.making ??= this.inTurn(() => this.dropSome()).finally(() => (this.making = null));
    return this.making;
  }

  private inTurn(work: () => Promise<Pruned>): Promise<Pruned> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }

  /** Whoever lowers the limit meanwhile shares this run, which therefore goes on. */
  private async keepLimit(): Promise<Pruned> {
    let limitBytes = await this.sources.limitBytes();
    let pruned = await this.pruneTo(limitBytes);
    for (;;) {
      const lowered = await this.sources.limitBytes();
      if (lowered >= limitBytes) return pruned;
      limitBytes = lowered;
      const { dropped, bytes } = await this.pruneTo(limitBytes);
      pruned = { ...pruned, dropped: pruned.dropped + dropped, bytes };
    }
  }

  private async dropSome(): Promise<Pruned> {
    const limit = await this.sources.limitBytes();
    const { totalBytes } = await cachedSubjects(this.sources.cache, this.sources.reader);
    return this.pruneTo(Math.min(limit, totalBytes * (1 - EMERGENCY)));
  }

  private async pruneTo(limitBytes: number): Promise<Pruned> {
    const { cache, reader } = this.sources;
    const tried = new Set<string>();
    let dropped = 0;
    let bytesBefore: number | null = null;
    for (let round = 0; ; round++) {
      const { subjects, totalBytes } = await cachedSubjects(cache, reader);
      bytesBefore ??= totalBytes;
      const left = subjects.filter(({ key }) => !tried.has(subjectName(key)));
      const plan = planPrune({ subjects: left, totalBytes, limitBytes });
      if (plan.length === 0 || round === MOST_ROUNDS) {
        return { dropped, bytes: totalBytes, bytesBefore };
      }
      for (const subject of plan) {
        tried.add(subjectName(subject.key));
        if (await this.drop(subject)) dropped += 1;
        await this.sources.pause();
      }
    }
  }

  /** Returns whether it was dropped. */
  private async drop({ key }: CachedSubject): Promise<boolean> {
    const { cache, reader, isBusy } = this.sources;
    switch (key.kind) {
      case 'company':
      case 'person':
        return dropInsiders(cache, key.kind, key.id, isBusy);
      case 'manager':
        return dropManager(cache, reader, key.id);
      case 'mutual-fund':
        await cache.mutualFunds.delete(key.id);
        return true;
    }
  }
}

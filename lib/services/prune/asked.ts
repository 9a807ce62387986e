import { subjectName } from '@/lib/core/prune/cached-subject';
import type { CacheDatabase } from '@/lib/db/cache';
import type { AskedKey } from '@/lib/db/pruning-rows';
import type { Now } from '../clock';

/** Noted again only after this long: the order of what is dropped needs no more. */
const AGAIN_AFTER_MS = 10 * 60_000;
/** Of so many subjects the last note is remembered; of others it is written once more than needed. */
const MOST_REMEMBERED = 500;

/** Notes for which companies, people and funds the reader asks. */
export class Asked {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly cache: CacheDatabase,
    private readonly now: Now,
  ) {}

  /** Notes that the reader asks for it now. Nobody waits for it, and nothing fails by it. */
  note(key: AskedKey): void {
    const name = subjectName(key);
    const askedAtMs = this.now();
    if (Math.abs(askedAtMs - (this.noted.get(name) ?? -Infinity)) < AGAIN_AFTER_MS) return;
    this.noted.delete(name);
    this.noted.set(name, askedAtMs);
    const [oldest] = this.noted.keys();
    if (this.noted.size > MOST_REMEMBERED && oldest !== undefined) this.noted.delete(oldest);
    this.cache.asked.put({ ...key, askedAtMs }).catch(() => this.noted.delete(name));
  }
}

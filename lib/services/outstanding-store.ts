import type { Cik } from '@/lib/core/edgar/cik';
import { readSharesOutstanding, sharesOutstandingUrl } from '@/lib/core/edgar/shares-outstanding';
import type { Problem } from '@/lib/core/problem';
import type { CacheDatabase } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { readJson } from './json';
import { unreadableBy } from './unreadable';

/** Companies state the count on the covers of their reports, every quarter at most. */
const KEPT_FOR_MS = 7 * 86_400_000;

/** Counts of shares outstanding, one request a company and week. */
export class OutstandingStore {
  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
  ) {}

  /**
   * Makes sure that a company's count is not older than a week. That there is no usable one is
   * kept as well; a Problem comes back where no answer could have been had.
   */
  async ensure(cik: Cik, priority: Priority): Promise<Problem | null> {
    const { outstanding } = this.cache;
    const kept = await outstanding.get(cik);
    const age = kept ? this.now() - kept.fetchedAtMs : Infinity;
    if (age >= 0 && age < KEPT_FOR_MS) return null;
    const url = sharesOutstandingUrl(cik);
    const answer = await this.client.get(url, priority);
    if (!answer.ok && !unreadableBy(answer.problem)) return answer.problem;
    const text = answer.ok && answer.value.kind === 'content' ? answer.value.text : '';
    const read = readJson(url, text, readSharesOutstanding);
    await outstanding.put({ cik, fetchedAtMs: this.now(), newest: read.ok ? read.value : null });
    return null;
  }
}

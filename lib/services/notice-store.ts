import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { filingIndexUrl, rawDocumentUrl } from '@/lib/core/edgar/urls';
import { readNotice } from '@/lib/core/form144/read-notice';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type { CacheDatabase } from '@/lib/db/cache';
import type { NoticeRow } from '@/lib/db/history-rows';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { senseless, unreadableBy, type Unreadable } from './unreadable';

/** Notices of intended sales (Form 144), fetched once and kept without any address. */
export class NoticeStore {
  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
  ) {}

  /** Those of the rows that are still to be fetched. */
  async missing(rows: readonly SubmissionRow[]): Promise<SubmissionRow[]> {
    const known = await this.cache.notices.bulkGet(rows.map(({ accession }) => accession));
    return rows.filter((_, index) => {
      const notice = known[index];
      return !notice || (notice.tryAgainAtMs !== null && notice.tryAgainAtMs <= this.now());
    });
  }

  /**
   * Fetches one notice of a company's list and keeps what it says, or why it cannot be read. A
   * Problem comes back where no document could have been had.
   */
  async fetch(cik: Cik, row: SubmissionRow, priority: Priority): Promise<Result<null, Problem>> {
    const url = rawDocumentUrl(cik, row.accession, row.primaryDocument);
    if (url === null) return ok(null);
    const answer = await this.client.get(url, priority);
    const unreadable = answer.ok ? null : unreadableBy(answer.problem);
    if (!answer.ok && !unreadable) return answer;
    const text = answer.ok && answer.value.kind === 'content' ? answer.value.text : '';
    await this.cache.notices.put(unreadable ? this.unread(row, unreadable) : this.read(row, text));
    return ok(null);
  }

  private read(row: SubmissionRow, text: string): NoticeRow {
    const read = readNotice(text);
    if (!read.ok) return this.unread(row, senseless(read.problem));
    const { accession, filedOn } = row;
    const { issuerCik } = read.value;
    const url = filingIndexUrl(issuerCik, accession);
    const notice = { ...read.value, accession, filedOn, url };
    return { accession, issuerCik, notice, unreadable: null, tryAgainAtMs: null };
  }

  private unread({ accession }: SubmissionRow, { reason, againAfterMs }: Unreadable): NoticeRow {
    const tryAgainAtMs = this.now() + againAfterMs;
    return { accession, issuerCik: null, notice: null, unreadable: reason, tryAgainAtMs };
  }
}

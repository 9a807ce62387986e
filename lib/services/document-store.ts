import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { CUT_VERSION } from '@/lib/core/form4/submission-text';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type { CacheDatabase } from '@/lib/db/cache';
import type { FilingRow, NoticeRow } from '@/lib/db/filing-rows';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { senseless, unreadableBy } from './unreadable';

type DocumentRow = FilingRow | NoticeRow;

/** Which document came, and when. */
export type Fetched = Pick<DocumentRow, 'accession' | 'filedOn' | 'fetchedAtMs'>;

/** What was fetched and could not be read. */
export type Unread = Fetched & {
  readonly issuerCik: null;
  readonly unreadable: string;
  readonly tryAgainAtMs: number;
};

/** What is kept of a document that was read. */
export interface Content<T> {
  readonly said: T;
  /** Without addresses. */
  readonly xml: string;
}

/** Documents of one kind, fetched once and kept: immutable, under their accession numbers. */
export abstract class DocumentStore<T> {
  private readonly underWay = new Map<Accession, Promise<Result<null, Problem>>>();

  constructor(
    protected readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
  ) {}

  protected abstract kept(accessions: Accession[]): Promise<readonly (DocumentRow | undefined)[]>;
  protected abstract urlOf(cik: Cik, row: SubmissionRow): string | null;
  /** Reads an answer; says in words what is wrong where it makes no sense. */
  protected abstract read(text: string): Result<Content<T>, string>;
  /** Keeps what a document says, within a transaction in which its text is kept as well. */
  protected abstract keepRead(fetched: Fetched, said: T): Promise<unknown>;
  protected abstract keepUnread(unread: Unread): Promise<unknown>;
  protected abstract readonly table: CacheDatabase['filings'] | CacheDatabase['notices'];

  /** Those of the rows that are still to be fetched. */
  async missing(rows: readonly SubmissionRow[]): Promise<SubmissionRow[]> {
    const known = await this.kept(rows.map(({ accession }) => accession));
    return rows.filter((_, index) => {
      const row = known[index];
      return !row || (row.tryAgainAtMs !== null && row.tryAgainAtMs <= this.now());
    });
  }

  /**
   * Fetches one document of a filer's list and keeps it; one that is kept already, or under way, is
   * not asked for again. A document that is missing, refused or makes no sense is kept as
   * unreadable, with its reason, and fetched again later: one bad filing must not hide the others.
   * A Problem comes back where no document could have been had.
   */
  fetch(cik: Cik, row: SubmissionRow, priority: Priority): Promise<Result<null, Problem>> {
    const { accession } = row;
    const url = this.urlOf(cik, row);
    if (url === null) return Promise.resolve(ok(null));
    const underWay = this.underWay.get(accession);
    if (underWay) {
      this.client.promote((other) => other === url, priority);
      return underWay;
    }
    const fetching = this.fetchAnew(row, url, priority).finally(() =>
      this.underWay.delete(accession),
    );
    this.underWay.set(accession, fetching);
    return fetching;
  }

  private async fetchAnew(
    row: SubmissionRow,
    url: string,
    priority: Priority,
  ): Promise<Result<null, Problem>> {
    // Another reading may have been faster since the caller looked.
    if ((await this.missing([row])).length === 0) return ok(null);
    const answer = await this.client.get(url, priority);
    const unanswered = answer.ok ? null : unreadableBy(answer.problem);
    if (!answer.ok && !unanswered) return answer;
    const text = answer.ok && answer.value.kind === 'content' ? answer.value.text : '';
    await this.keep(row, unanswered ?? this.read(text));
    return ok(null);
  }

  private async keep(
    { accession, filedOn }: SubmissionRow,
    read: Result<Content<T>, string> | ReturnType<typeof senseless>,
  ): Promise<void> {
    const fetched = { accession, filedOn, fetchedAtMs: this.now() };
    if ('ok' in read && read.ok) {
      const { said, xml } = read.value;
      await this.cache.transaction('rw', this.table, this.cache.documents, async () => {
        await this.keepRead(fetched, said);
        await this.cache.documents.put({ accession, xml, cutWith: CUT_VERSION });
      });
      return;
    }
    const { reason, againAfterMs } = 'ok' in read ? senseless(read.problem) : read;
    const tryAgainAtMs = fetched.fetchedAtMs + againAfterMs;
    await this.keepUnread({ ...fetched, issuerCik: null, unreadable: reason, tryAgainAtMs });
  }
}

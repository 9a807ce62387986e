import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { rawDocumentUrl, submissionTextUrl } from '@/lib/core/edgar/urls';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type { CacheDatabase } from '@/lib/db/cache';
import type { Answer, EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { senseless, unreadableBy, type Unreadable } from './unreadable';

/** Filings, fetched once and kept: immutable documents under their accession numbers. */
export class FilingStore {
  private readonly underWay = new Map<Accession, Promise<Result<null, Problem>>>();

  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
  ) {}

  /** Those of the rows that are still to be fetched. */
  async missing(rows: readonly SubmissionRow[]): Promise<SubmissionRow[]> {
    const known = await this.cache.filings.bulkGet(rows.map(({ accession }) => accession));
    return rows.filter((_, index) => {
      const row = known[index];
      return !row || (row.tryAgainAtMs !== null && row.tryAgainAtMs <= this.now());
    });
  }

  /**
   * Fetches one filing and keeps it; one that is kept already, or under way, is not asked for
   * again. A document that is missing, refused or makes no sense is kept as unreadable, with its
   * reason, and fetched again later: one bad filing must not hide the others. A Problem comes back
   * where no document could have been had.
   */
  fetch(cik: Cik, row: SubmissionRow, priority: Priority): Promise<Result<null, Problem>> {
    const { accession, primaryDocument } = row;
    const url =
      rawDocumentUrl(cik, accession, primaryDocument) ?? submissionTextUrl(cik, accession);
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
    if (answer.ok) {
      await this.keep(row, readAnswer(answer.value));
      return ok(null);
    }
    const unreadable = unreadableBy(answer.problem);
    if (!unreadable) return answer;
    await this.keep(row, unreadable);
    return ok(null);
  }

  private async keep(
    { accession, filedOn }: SubmissionRow,
    read: Content | Unreadable,
  ): Promise<void> {
    const isRead = 'xml' in read;
    const fetchedAtMs = this.now();
    const filing = {
      accession,
      filedOn,
      fetchedAtMs,
      issuerCik: isRead ? read.issuerCik : null,
      unreadable: isRead ? null : read.reason,
      tryAgainAtMs: isRead ? null : fetchedAtMs + read.againAfterMs,
      derivedWith: null,
    };
    await this.cache.transaction('rw', this.cache.filings, this.cache.documents, async () => {
      await this.cache.filings.put(filing);
      if (isRead) await this.cache.documents.put({ accession, xml: read.xml });
    });
  }
}

/** What is kept of a filing that was read. */
interface Content {
  readonly issuerCik: Cik;
  readonly xml: string;
}

function readAnswer(answer: Answer): Content | Unreadable {
  const text = answer.kind === 'content' ? answer.text : '';
  const xml = ownershipXmlOf(text);
  if (xml === null) return senseless('no ownership document inside');
  const document = readOwnership(xml);
  if (!document.ok) return senseless(document.problem);
  return { issuerCik: document.value.issuer.cik, xml: withoutAddresses(xml) };
}

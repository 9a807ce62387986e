import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { rawDocumentUrl, submissionTextUrl } from '@/lib/core/edgar/urls';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { CacheDatabase, FilingRow } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';

/** An unreadable filing may have been cut on its way; it is tried again after a day. */
const TRY_AGAIN_AFTER_MS = 86_400_000;

/** Filings, fetched once and kept: immutable documents under their accession numbers. */
export class FilingStore {
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
      return !row || (row.unreadable !== null && this.now() - row.fetchedAtMs > TRY_AGAIN_AFTER_MS);
    });
  }

  /**
   * Fetches one filing and keeps it. A document that is missing or makes no sense is kept as
   * unreadable, with its reason; a Problem comes back only where another try may well succeed.
   */
  async fetch(cik: Cik, row: SubmissionRow, priority: Priority): Promise<Result<null, Problem>> {
    const { accession, filedOn } = row;
    const url =
      rawDocumentUrl(cik, accession, row.primaryDocument) ?? submissionTextUrl(cik, accession);
    const answer = await this.client.get(url, priority);
    const read = answer.ok ? readAnswer(answer.value) : unreadableOr(answer.problem);
    if (!read.ok) return read;
    const { xml, ...facts } = read.value;
    const filing = { accession, filedOn, fetchedAtMs: this.now(), derivedWith: null, ...facts };
    await this.cache.transaction('rw', this.cache.filings, this.cache.documents, async () => {
      await this.cache.filings.put(filing);
      if (xml !== null) await this.cache.documents.put({ accession, xml });
    });
    return ok(null);
  }
}

type Content = Pick<FilingRow, 'issuerCik' | 'unreadable'> & { readonly xml: string | null };

function readAnswer(answer: { kind: 'content'; text: string } | { kind: 'unchanged' }) {
  const text = answer.kind === 'content' ? answer.text : '';
  const xml = ownershipXmlOf(text);
  const document = xml === null ? fail('no ownership document inside') : readOwnership(xml);
  if (!document.ok) return ok(unreadable(document.problem));
  const { cik } = document.value.issuer;
  return ok<Content>({ issuerCik: cik, xml: withoutAddresses(xml ?? ''), unreadable: null });
}

function unreadableOr(problem: Problem): Result<Content, Problem> {
  if (problem.kind === 'missing') return ok(unreadable('EDGAR does not hold the document'));
  if (problem.kind === 'malformed') return ok(unreadable(problem.detail));
  return fail(problem);
}

function unreadable(reason: string): Content {
  return { issuerCik: null, xml: null, unreadable: reason };
}

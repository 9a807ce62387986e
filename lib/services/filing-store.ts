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

/** A filing that makes no sense may have been cut on its way, without a sign of it. */
const MALFORMED_AGAIN_AFTER_MS = 86_400_000;
/** A filing can stand in the list minutes before its document can be had. */
const ABSENT_AGAIN_AFTER_MS = 15 * 60_000;

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
      return !row || (row.tryAgainAtMs !== null && row.tryAgainAtMs <= this.now());
    });
  }

  /**
   * Fetches one filing and keeps it. A document that is missing, refused or makes no sense is kept
   * as unreadable, with its reason, and fetched again later: one bad filing must not hide the
   * others. A Problem comes back where no document could have been had.
   */
  async fetch(cik: Cik, row: SubmissionRow, priority: Priority): Promise<Result<null, Problem>> {
    const { accession, filedOn } = row;
    const url =
      rawDocumentUrl(cik, accession, row.primaryDocument) ?? submissionTextUrl(cik, accession);
    const answer = await this.client.get(url, priority);
    const read = answer.ok ? readAnswer(answer.value) : unreadableOr(answer.problem);
    if (!read.ok) return read;
    const { xml, issuerCik, unreadable, againAfterMs } = read.value;
    const fetchedAtMs = this.now();
    const tryAgainAtMs = againAfterMs === null ? null : fetchedAtMs + againAfterMs;
    const facts = { accession, filedOn, issuerCik, unreadable };
    const filing = { ...facts, fetchedAtMs, tryAgainAtMs, derivedWith: null };
    await this.cache.transaction('rw', this.cache.filings, this.cache.documents, async () => {
      await this.cache.filings.put(filing);
      if (xml !== null) await this.cache.documents.put({ accession, xml });
    });
    return ok(null);
  }
}

type Content = Pick<FilingRow, 'issuerCik' | 'unreadable'> & {
  readonly xml: string | null;
  readonly againAfterMs: number | null;
};

function readAnswer(answer: { kind: 'content'; text: string } | { kind: 'unchanged' }) {
  const text = answer.kind === 'content' ? answer.text : '';
  const xml = ownershipXmlOf(text);
  const document = xml === null ? fail('no ownership document inside') : readOwnership(xml);
  if (!document.ok) return ok(unreadable(document.problem, MALFORMED_AGAIN_AFTER_MS));
  const { cik } = document.value.issuer;
  const kept = withoutAddresses(xml ?? '');
  return ok<Content>({ issuerCik: cik, xml: kept, unreadable: null, againAfterMs: null });
}

function unreadableOr(problem: Problem): Result<Content, Problem> {
  switch (problem.kind) {
    case 'missing':
      return ok(unreadable('EDGAR does not hold the document yet', ABSENT_AGAIN_AFTER_MS));
    case 'refused':
      return ok(unreadable(`EDGAR answered with status ${problem.status}`, ABSENT_AGAIN_AFTER_MS));
    case 'malformed':
      return ok(unreadable(problem.detail, MALFORMED_AGAIN_AFTER_MS));
    default:
      return fail(problem);
  }
}

function unreadable(reason: string, againAfterMs: number): Content {
  return { issuerCik: null, xml: null, unreadable: reason, againAfterMs };
}

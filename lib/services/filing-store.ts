import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { rawDocumentUrl, submissionTextUrl } from '@/lib/core/edgar/urls';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import { fail, ok, type Result } from '@/lib/core/result';
import { DocumentStore, type Content, type Fetched, type Unread } from './document-store';

/** Forms 3, 4 and 5. What is kept of one that was read is its issuer; its rows are derived later. */
export class FilingStore extends DocumentStore<Cik> {
  protected readonly table = this.cache.filings;

  protected kept(accessions: Accession[]) {
    return this.cache.filings.bulkGet(accessions);
  }

  protected urlOf(cik: Cik, { accession, primaryDocument }: SubmissionRow): string {
    return rawDocumentUrl(cik, accession, primaryDocument) ?? submissionTextUrl(cik, accession);
  }

  protected read(text: string): Result<Content<Cik>, string> {
    const xml = ownershipXmlOf(text);
    if (xml === null) return fail('no ownership document inside');
    const document = readOwnership(xml);
    if (!document.ok) return document;
    return ok({ said: document.value.issuer.cik, xml: withoutAddresses(xml) });
  }

  protected keepRead(fetched: Fetched, issuerCik: Cik) {
    const readable = { issuerCik, unreadable: null, tryAgainAtMs: null, derivedWith: null };
    return this.cache.filings.put({ ...fetched, ...readable });
  }

  protected keepUnread(unread: Unread) {
    return this.cache.filings.put({ ...unread, derivedWith: null });
  }
}

import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { rawDocumentUrl } from '@/lib/core/edgar/urls';
import type { SaleNotice } from '@/lib/core/form144/notice';
import { readNotice } from '@/lib/core/form144/read-notice';
import { noticeXmlOf, withoutAddresses } from '@/lib/core/form4/submission-text';
import { fail, ok, type Result } from '@/lib/core/result';
import { DocumentStore, type Content, type Fetched, type Unread } from './document-store';
import { noticeRow } from './kept-notices';

/** Notices of intended sales (Form 144). One that was filed on paper has no document to fetch. */
export class NoticeStore extends DocumentStore<SaleNotice> {
  protected readonly table = this.cache.notices;

  protected kept(accessions: Accession[]) {
    return this.cache.notices.bulkGet(accessions);
  }

  protected urlOf(cik: Cik, { accession, primaryDocument }: SubmissionRow): string | null {
    return rawDocumentUrl(cik, accession, primaryDocument);
  }

  protected read(text: string): Result<Content<SaleNotice>, string> {
    const xml = noticeXmlOf(text);
    if (xml === null) return fail('no Form 144 inside');
    const notice = readNotice(xml);
    return notice.ok ? ok({ said: notice.value, xml: withoutAddresses(xml) }) : notice;
  }

  protected keepRead(fetched: Fetched, said: SaleNotice) {
    return this.cache.notices.put(noticeRow(fetched, said));
  }

  protected keepUnread(unread: Unread) {
    return this.cache.notices.put({ ...unread, notice: null, readWith: null });
  }
}

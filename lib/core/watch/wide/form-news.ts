import type { FilingParty } from '@/lib/core/edgar/submission-parties';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { filedText } from '@/lib/core/format/filed-text';
import { filingNews } from '../filing-news';
import type { DerivedNews, FilingNews } from '../news';
import type { NamedFiling } from './wide-filing';

/**
 * A filing as news by its form, about a party of it: Forms 144 and 13F, Schedules 13D and 13G. The
 * quarter of a Form 13F stands in no feed.
 */
export function formNews(
  { accession, form, filedOn }: NamedFiling,
  about: FilingParty,
  filer: string | null,
): DerivedNews {
  const subject = { cik: about.cik, name: filedText(about.name), ticker: null };
  const url = filingIndexUrl(about.cik, accession);
  const listed = { accession, form, filedOn, url, filer, role: 'subject' } as const;
  const [news] = filingNews([listed], subject, { since: filedOn, isAbout: true });
  if (news) return news;
  const content: FilingNews = { kind: 'fund-filed', form, filer, period: null };
  return { marks: [`filing:${accession}`], content, subject, filedOn, accession, url };
}

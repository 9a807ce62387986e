import type { Cik } from '@/lib/core/edgar/cik';
import type { NewsItem } from '@/lib/core/watch/news';

/** The path of our own page about a company; a ticker only where one is known. */
export function companyPagePath(cik: Cik, ticker: string | null): string {
  return `/company.html?cik=${cik}${ticker === null ? '' : `&ticker=${ticker}`}`;
}

/** The path of our own page about a person. */
export function personPagePath(cik: Cik): string {
  return `/person.html?cik=${cik}`;
}

/** The path of our own page about a manager. */
export function fundPagePath(cik: Cik): string {
  return `/fund.html?cik=${cik}`;
}

/** Where a piece of news is shown: the page of its company, person or fund, at its event. */
export function newsPagePath({ id, watchId, content, subject }: NewsItem): string {
  const isOfCompany = content.kind === 'trade' || content.kind === 'cluster';
  const isFundItself = content.kind === 'fund-change' && content.fund.cik === subject.cik;
  const [kind] = watchId.split(':');
  const at = `#${encodeURIComponent(id)}`;
  if (!isOfCompany && (isFundItself || (content.kind !== 'fund-change' && kind === 'fund'))) {
    return `${fundPagePath(subject.cik)}${at}`;
  }
  if (!isOfCompany && content.kind !== 'fund-change' && kind === 'person') {
    return `${personPagePath(subject.cik)}${at}`;
  }
  return `${companyPagePath(subject.cik, subject.ticker)}${at}`;
}

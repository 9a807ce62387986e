import { MOST_COMPANIES, type PageCompany } from '@/lib/messages/page-messages';
import type { Mark } from './highlight';
import { compareMarks } from './mark-order';

/**
 * The companies of a page's marks, each once and in the order of the page; sure where any of its
 * marks is. Share classes of funds are no companies.
 */
export function companiesIn(marks: Iterable<Mark>): PageCompany[] {
  const first = new Map<string, { mark: Mark; company: PageCompany }>();
  for (const mark of marks) {
    const { subject, range } = mark;
    const found = subject.company;
    if (!found || found.series !== undefined || !range.startContainer.isConnected) continue;
    const { cik, ticker, name } = found;
    const known = first.get(cik);
    const tier = known?.company.tier === 'sure' ? 'sure' : mark.tier;
    const isFirst = !known || compareMarks(mark, known.mark) < 0;
    first.set(cik, {
      mark: isFirst ? mark : known.mark,
      company: isFirst ? { cik, ticker, name, tier } : { ...known.company, tier },
    });
  }
  return [...first.values()]
    .toSorted((a, b) => compareMarks(a.mark, b.mark))
    .slice(0, MOST_COMPANIES)
    .map(({ company }) => company);
}

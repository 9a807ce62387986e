import type { ShownEntry } from '@/lib/core/format/entry-line-words';
import type { DirectoryEntry, Tier } from '@/lib/core/ticker/mention';
import type { NewsItem } from '@/lib/core/watch/news';
import { pageLines, type NamedCompany, type PageLine } from '@/lib/core/watch/page-lines';
import { manyFound } from './companies-found';
import { FOODS, SHIPS, STORAGE, SYSTEMS } from './news';
import { grouped } from '@/lib/core/grouped';

function named({ cik, ticker, name }: DirectoryEntry, tier: Tier = 'sure'): NamedCompany {
  return { cik, ticker, name, tier };
}

const OTHERS = manyFound.ok ? manyFound.value : [];

/** Companies of a page in its order: what has activity is not first. */
export const PAGE: readonly NamedCompany[] = [
  ...OTHERS.slice(0, 2).map((one) => named(one)),
  named(SHIPS, 'likely'),
  named(FOODS),
  ...OTHERS.slice(2, 4).map((one) => named(one)),
  named(STORAGE),
  named(SYSTEMS),
];

/** A page's companies beside news and a list; of the second one trades are in the cache. */
export function pageOf(
  companies: readonly NamedCompany[],
  news: readonly NewsItem[],
  lines: readonly ShownEntry[],
): PageLine[] {
  const groups = [...grouped(news, ({ subject }) => subject.cik).values()].flatMap((items) => {
    const [first] = items;
    return first ? [{ subject: first.subject, items }] : [];
  });
  const traded = new Set(companies.slice(1, 2).map(({ cik }) => cik));
  return pageLines(companies, { groups, lines, traded });
}

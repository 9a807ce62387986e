import { compareText } from '@/lib/core/order';
import type { DerivedNews, NewsItem, NewsMark } from './news';

/** A derived piece of news with the stored items that are the same event. */
export interface Match {
  readonly news: DerivedNews;
  /** Every stored item with a mark in common, the one found first in front. */
  readonly known: readonly NewsItem[];
  /** The one of them whose name it keeps; null where it takes a name of its own. */
  readonly heir: NewsItem | null;
  /** Its marks, and those that its stored items had and no other news has. */
  readonly marks: readonly [NewsMark, ...NewsMark[]];
}

/**
 * Finds for each derived piece of news what is stored of it. An item goes on as the news that has
 * its name, or else as the first that shares a mark with it; no two share an item's name. Time
 * grows with the number of marks.
 */
export function matchNews(stored: readonly NewsItem[], derived: readonly DerivedNews[]): Match[] {
  const byMark = new Map<NewsMark, NewsItem>();
  for (const item of stored) for (const mark of item.marks) byMark.set(mark, item);
  const found = foldOverlaps(derived).map((news) => ({
    news,
    known: [...new Set(news.marks.flatMap((mark) => byMark.get(mark) ?? []))].sort(oldestFirst),
  }));
  const heirs = heirsOf(found);
  const left = leftMarks(found, heirs);
  return found.map(({ news, known }, at) => {
    const [first, ...others] = news.marks;
    const marks = new Set([...others, ...(left.get(at) ?? [])]);
    marks.delete(first);
    return { news, known, heir: heirs.get(at) ?? null, marks: [first, ...marks] };
  });
}

type Found = Pick<Match, 'news' | 'known'>;

/** The item that each news goes on from, by the place of the news. */
function heirsOf(found: readonly Found[]): ReadonlyMap<number, NewsItem> {
  const heirs = new Map<number, NewsItem>();
  const taken = new Set<NewsItem>();
  const give = (isWanted: (item: NewsItem, marks: ReadonlySet<NewsMark>) => boolean) => {
    for (const [at, { news, known }] of found.entries()) {
      if (heirs.has(at)) continue;
      const marks = new Set(news.marks);
      const heir = known.find((item) => !taken.has(item) && isWanted(item, marks));
      if (!heir) continue;
      heirs.set(at, heir);
      taken.add(heir);
    }
  };
  give((item, marks) => marks.has(item.id));
  give(() => true);
  return heirs;
}

/** Marks of stored items that no news has now: they stay with one of those that go on from them. */
function leftMarks(
  found: readonly Found[],
  heirs: ReadonlyMap<number, NewsItem>,
): ReadonlyMap<number, readonly NewsMark[]> {
  const claimed = new Set(found.flatMap(({ news }) => news.marks));
  const placeOf = new Map<NewsItem, number>();
  for (const [at, { known }] of found.entries()) {
    for (const item of known) if (!placeOf.has(item)) placeOf.set(item, at);
  }
  for (const [at, heir] of heirs) placeOf.set(heir, at);
  const left = new Map<number, NewsMark[]>();
  for (const [item, at] of placeOf) {
    const marks = item.marks.filter((mark) => !claimed.has(mark));
    left.set(at, [...(left.get(at) ?? []), ...marks]);
  }
  return left;
}

/** Two tellings of one event in one derivation are one: the first, with the marks of both. */
function foldOverlaps(derived: readonly DerivedNews[]): DerivedNews[] {
  const news: DerivedNews[] = [];
  const placeOf = new Map<NewsMark, number>();
  for (const one of derived) {
    const at = one.marks.map((mark) => placeOf.get(mark)).find((place) => place !== undefined);
    const known = at === undefined ? undefined : news[at];
    const fresh = one.marks.filter((mark) => !placeOf.has(mark));
    const place = known === undefined || at === undefined ? news.length : at;
    for (const mark of fresh) placeOf.set(mark, place);
    news[place] = known ? { ...known, marks: [...known.marks, ...fresh] } : one;
  }
  return news;
}

function oldestFirst(a: NewsItem, b: NewsItem): number {
  return a.foundAtMs - b.foundAtMs || compareText(a.id, b.id);
}

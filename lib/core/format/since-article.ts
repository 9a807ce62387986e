import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';

/** The days that filings and an article are compared by. */
export interface ArticleDays {
  /** The article's day; null where the page states none. */
  readonly publishedOn: IsoDate | null;
  /** The day of the list of filings; null where it is not known. */
  readonly asOf: IsoDate | null;
  readonly today: IsoDate;
}

/**
 * How the filings lie to the article that the reader is on: `2 filings since this article`. Days
 * are compared, no hours: what was filed on the article's own day is said apart. A list of an
 * earlier day says so. Null where a day is not known, and of an article newer than the list.
 */
export function sinceArticle(
  { filed, since, windowDays }: Pick<InsiderReport, 'filed' | 'since' | 'windowDays'>,
  { publishedOn, asOf, today }: ArticleDays,
): string | null {
  if (publishedOn === null || asOf === null || publishedOn > asOf) return null;
  if (publishedOn < since) return sayCount('cardArticleOlder', windowDays);
  const later = filed.filter(({ filedOn }) => filedOn > publishedOn).length;
  const same = filed.filter(({ filedOn }) => filedOn === publishedOn).length;
  const isOld = asOf < today;
  const values = { same, day: formatDay(asOf, today) };
  if (later > 0) {
    const stem = same === 0 ? 'cardSinceArticle' : 'cardSinceArticleToo';
    return sayCount(isOld ? `${stem}AsOf` : stem, later, values);
  }
  if (same > 0) {
    return sayCount(isOld ? 'cardOnArticleDayAsOf' : 'cardOnArticleDay', same, values);
  }
  return say(isOld ? 'cardSinceNoneAsOf' : 'cardSinceNone', values);
}

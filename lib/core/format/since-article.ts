import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { countOf } from './quantity';

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
  if (publishedOn < since) {
    return `This article is older than the ${countOf(windowDays, 'day')} shown`;
  }
  const age = asOf < today ? `, as of ${formatDay(asOf, today)}` : '';
  const later = filed.filter(({ filedOn }) => filedOn > publishedOn).length;
  const sameDay = filed.filter(({ filedOn }) => filedOn === publishedOn).length;
  if (later === 0) {
    return sameDay === 0
      ? `No filing since this article${age}`
      : `${countOf(sameDay, 'filing')} on the day of this article${age}`;
  }
  const onTheDay = sameDay === 0 ? '' : `, ${sameDay} on the day`;
  return `${countOf(later, 'filing')} since this article${onTheDay}${age}`;
}

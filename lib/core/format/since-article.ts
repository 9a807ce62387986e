import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { countOf } from './quantity';

/**
 * How the filings lie to the article that the reader is on: `2 filings since this article`. Days
 * are compared, no hours: what was filed on the article's own day is said apart. Null where the
 * page states no day (`publishedOn`).
 */
export function sinceArticle(
  { filed, since, windowDays }: Pick<InsiderReport, 'filed' | 'since' | 'windowDays'>,
  publishedOn: IsoDate | null,
): string | null {
  if (publishedOn === null) return null;
  if (publishedOn < since) {
    return `This article is older than the ${countOf(windowDays, 'day')} shown`;
  }
  const later = filed.filter(({ filedOn }) => filedOn > publishedOn).length;
  const sameDay = filed.filter(({ filedOn }) => filedOn === publishedOn).length;
  if (later === 0) {
    return sameDay === 0
      ? 'No filing since this article'
      : `${countOf(sameDay, 'filing')} on the day of this article`;
  }
  const onTheDay = sameDay === 0 ? '' : `, ${sameDay} on the day`;
  return `${countOf(later, 'filing')} since this article${onTheDay}`;
}

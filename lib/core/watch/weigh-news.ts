import { compareText } from '@/lib/core/order';
import type { DerivedNews, NewsContent } from './news';
import { amountOfNews } from './rule-match';

/** What a reader is told first where there is room for a few alone. */
const ORDER: readonly NewsContent['kind'][] = [
  'cluster',
  'trade',
  'fund-change',
  'stake-filed',
  'fund-filed',
  'sale-notice',
];

/**
 * News in the order to name it in: clusters, purchases before sales, those by chiefs first, the
 * largest first; then funds, then filings as such.
 */
export function weightiestFirst<T extends Pick<DerivedNews, 'content' | 'marks'>>(
  items: readonly T[],
): T[] {
  return [...items].sort(
    (a, b) =>
      ORDER.indexOf(a.content.kind) - ORDER.indexOf(b.content.kind) ||
      standing(b.content) - standing(a.content) ||
      (amountOfNews(b.content) ?? 0) - (amountOfNews(a.content) ?? 0) ||
      compareText(a.marks[0], b.marks[0]),
  );
}

function standing(content: NewsContent): number {
  if (content.kind === 'fund-change')
    return content.isCoreExit || content.isCoreCut === true ? 1 : 0;
  if (content.kind !== 'trade') return 0;
  return (content.side === 'bought' ? 2 : 0) + (content.isChief ? 1 : 0);
}

import type { IsoDate } from '@/lib/core/iso-date';
import { CASHTAG_PAGE_URL, cashtagNote } from './cashtags';
import { FIGHTING_PAGES } from './fighting';
import { HOSTILE_URL, hostilePage } from './hostile';
import { FRAME_PARTS, framePart, LIVING_URL, livingPage } from './living';
import { NARROW_URL, narrowPage, RIGHT_TO_LEFT_URL, rightToLeftPage } from './odd-layouts';
import { quoteTable, QUOTES_PAGE_URL } from './quotes';
import { DEMO_ARTICLE_URL, smallCapArticle } from './small-caps';

const PAGES = new Map<string, (today: IsoDate) => string>([
  [DEMO_ARTICLE_URL, smallCapArticle],
  [CASHTAG_PAGE_URL, cashtagNote],
  [QUOTES_PAGE_URL, quoteTable],
  [RIGHT_TO_LEFT_URL, rightToLeftPage],
  [NARROW_URL, narrowPage],
  [LIVING_URL, livingPage],
  [HOSTILE_URL, hostilePage],
  ...FIGHTING_PAGES,
  ...FRAME_PARTS.map((url) => [url, framePart] as const),
]);

/** The address of every page there is. */
export const PAGE_URLS: readonly string[] = [...PAGES.keys()];

/** The page at an address without its query; null when the site has none there. */
export function pageAt(address: string, today: IsoDate): string | null {
  return PAGES.get(address.replace(/\/$/, ''))?.(today) ?? null;
}

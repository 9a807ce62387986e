import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ShownWatch } from '@/components/watch/popup-watch';
import { pageLines, type PageLine } from '@/lib/core/watch/page-lines';
import { CacheDatabase } from '@/lib/db/cache';
import type { PageCompany } from '@/lib/messages/page-messages';
import { askCompanies } from '@/lib/platform/page-in-front';
import { readTraded } from '@/lib/services/read-traded';

/** A page is read while it loads and whenever it changes. */
const ASK_EVERY_MS = 2_000;
const NONE: readonly PageCompany[] = [];

const cache = new CacheDatabase();

/**
 * The companies that the page in a tab names, activity first, followed as it changes. Nothing
 * of them is kept.
 */
export function usePageCompanies(
  tabId: number | undefined,
  watch: ShownWatch,
): readonly PageLine[] {
  const [companies, setCompanies] = useState(NONE);
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isOver = false;
    const look = async (): Promise<void> => {
      const found = (await askCompanies(tabId)) ?? NONE;
      // What is the same stays the same object, so that nothing is drawn anew.
      if (!isOver) setCompanies((before) => (sameAs(before, found) ? before : found));
    };
    void look();
    const timer = setInterval(() => void look(), ASK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [tabId]);
  const traded = useLiveQuery(
    () =>
      readTraded(
        cache,
        companies.map(({ cik }) => cik),
        Date.now(),
      ),
    [companies],
  );
  return pageLines(companies, { ...watch, traded: traded ?? new Set() });
}

function sameAs(before: readonly PageCompany[], found: readonly PageCompany[]): boolean {
  return JSON.stringify(before) === JSON.stringify(found);
}

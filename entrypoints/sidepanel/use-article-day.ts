import { useEffect, useState } from 'react';
import type { IsoDate } from '@/lib/core/iso-date';
import { askArticleDay } from '@/lib/platform/page-in-front';

/**
 * The day on which the page in a tab says its article was published; null where it states none,
 * undefined until it was asked. It is compared with days and kept nowhere. For a component that is
 * drawn anew for each page.
 */
export function useArticleDay(tabId: number): IsoDate | null | undefined {
  const [day, setDay] = useState<IsoDate | null | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const found = await askArticleDay(tabId);
      if (!isOver) setDay(found);
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [tabId]);
  return day;
}

import { useEffect, useState } from 'react';
import type { StorageReport } from '@/lib/core/data/storage-report';
import { readStorageReport, type StoredIn } from '@/lib/services/storage-report';

/** What is stored, counted anew when `tick` is another; null until it was counted. */
export function useReport(stored: StoredIn, tick: unknown): StorageReport | null {
  const [report, setReport] = useState<StorageReport | null>(null);
  useEffect(() => {
    let isGone = false;
    const count = async () => {
      const counted = await readStorageReport(stored, () => navigator.storage.estimate());
      if (!isGone) setReport(counted);
    };
    void count();
    return () => {
      isGone = true;
    };
    // Counted anew for each tick, which says when.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [stored, tick]);
  return report;
}

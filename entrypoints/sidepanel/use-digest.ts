import { useEffect, useRef, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Cik } from '@/lib/core/edgar/cik';
import {
  inOrder,
  pageDigest,
  type DigestLine,
  type StoredReport,
} from '@/lib/core/watch/page-digest';
import { pageLines } from '@/lib/core/watch/page-lines';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import type { PageCompany } from '@/lib/messages/page-messages';
import { readListTimes, readReport } from '@/lib/services/read-report';
import { readTraded } from '@/lib/services/read-traded';
import { readWatchPage } from '@/lib/services/watch/read-watch';

const cache = new CacheDatabase();
const reader = new ReaderDatabase();

/**
 * The companies of a page with what is stored of them; null until that was looked up. They are
 * sorted when they are first shown and whenever `sortings` changes, and else keep their places.
 */
export function useDigest(
  companies: readonly PageCompany[],
  sortings: number,
): readonly DigestLine[] | null {
  const ciks = companies.map(({ cik }) => cik);
  const watch = useLiveQuery(() => readWatchPage(reader), []);
  const traded = useLiveQuery(() => readTraded(cache, ciks, Date.now()), [companies]);
  const times = useLiveQuery(() => readListTimes(cache, ciks), [companies]);
  const stored = useReports(times ?? null);
  const [order, setOrder] = useState<{ sortings: number; ciks: readonly Cik[] } | null>(null);
  const isKnown = watch !== undefined && traded !== undefined && stored !== null;
  const sorted = isKnown ? pageDigest(pageLines(companies, { ...watch, traded }), stored) : null;
  if (sorted && order?.sortings !== sortings) {
    setOrder({ sortings, ciks: sorted.map(({ company }) => company.cik) });
  }
  return sorted && order ? inOrder(sorted, order.ciks) : sorted;
}

/** The reports of companies whose lists are stored, read anew as a list is; null at first. */
function useReports(times: ReadonlyMap<Cik, number> | null): ReadonlyMap<Cik, StoredReport> | null {
  const [reports, setReports] = useState<ReadonlyMap<Cik, StoredReport> | null>(null);
  const known = useRef(new Map<Cik, StoredReport>());
  useEffect(() => {
    if (!times) return undefined;
    let isOver = false;
    const read = async (): Promise<void> => {
      for (const [cik, fetchedAtMs] of times) {
        if (known.current.get(cik)?.asOfMs === fetchedAtMs) continue;
        // A row that cannot be read counts as not read; opening the company says why.
        const report = await readReport(cache, cik, Date.now()).catch(() => null);
        if (isOver) return;
        if (report) known.current.set(cik, report);
      }
      setReports(new Map(known.current));
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [times]);
  return reports;
}

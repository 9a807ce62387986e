import { useEffect, useState } from 'react';
import { onSitesChanged, readAddedSites } from '@/lib/platform/added-sites';

/** The sites the reader has added, followed as they change; null until they were read. */
export function useAddedSites(): readonly string[] | null {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const read = async (): Promise<void> => {
      const found = await readAddedSites();
      if (!ended.signal.aborted) setSites(found);
    };
    onSitesChanged(() => void read(), ended.signal);
    void read();
    return () => ended.abort();
  }, []);
  return sites;
}

import { useEffect, useState } from 'react';
import { onSitesChanged } from '@/lib/platform/added-sites';
import { readHostAccess, type HostAccess } from '@/lib/platform/host-access';

/** Which hosts of the manifest may be reached, followed as it changes; null until it is known. */
export function useHostAccess(): HostAccess | null {
  const [access, setAccess] = useState<HostAccess | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const read = async (): Promise<void> => {
      const found = await readHostAccess();
      if (!ended.signal.aborted) setAccess(found);
    };
    onSitesChanged(() => void read(), ended.signal);
    void read();
    return () => ended.abort();
  }, []);
  return access;
}

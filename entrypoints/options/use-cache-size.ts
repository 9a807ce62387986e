import { useEffect, useState } from 'react';
import type { CacheSize } from '@/components/options/cache-limit-row';
import { cacheSize } from '@/lib/services/prune/cached-subjects';
import type { StoredIn } from '@/lib/services/storage-report';

/** What the cache takes, estimated anew when `tick` is another; null until then. */
export function useCacheSize({ cache, reader }: StoredIn, tick: unknown): CacheSize | null {
  const [size, setSize] = useState<CacheSize | null>(null);
  useEffect(() => {
    let isGone = false;
    const measure = async () => {
      const measured = await cacheSize(cache, reader);
      if (!isGone) setSize(measured);
    };
    void measure();
    return () => {
      isGone = true;
    };
    // Estimated anew for each tick, which says when.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [cache, reader, tick]);
  return size;
}

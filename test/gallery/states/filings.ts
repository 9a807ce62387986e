import type { FilingRef } from '@/lib/core/insider/report';
import { event } from './invented';

/** A filing of that day. */
export function filing(filedOn: string): FilingRef {
  const { accession, url, filedOn: day } = event({ tradedOn: filedOn });
  return { accession, url, filedOn: day };
}

import type { Cusip } from '@/lib/core/form13f/book';

const LENGTH = 6;

/** The first six characters of a CUSIP, which an issuer keeps for all its securities. */
export function issuerPrefix(cusip: Cusip): string {
  return cusip.slice(0, LENGTH);
}

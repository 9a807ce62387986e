import type { Problem } from './problem';
import { isQuotaError } from './prune/quota-error';

/** What was thrown, as data: that there is no more room, or else a fault of our own. */
export function problemOf(error: unknown): Problem {
  if (isQuotaError(error)) return { kind: 'full' };
  return { kind: 'fault', detail: error instanceof Error ? error.message : String(error) };
}

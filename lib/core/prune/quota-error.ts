const NAME = 'QuotaExceededError';
/** Dexie wraps what the browser says once or twice. */
const DEPTH = 4;

/**
 * Whether something failed because the browser has no more room for us. A transaction that was
 * aborted for it, and a write of several rows, carry the reason inside.
 */
export function isQuotaError(error: unknown): boolean {
  let one = error;
  for (let depth = 0; depth < DEPTH && typeof one === 'object' && one !== null; depth++) {
    if ('name' in one && one.name === NAME) return true;
    if ('failures' in one && Array.isArray(one.failures)) one = one.failures[0];
    else one = 'inner' in one ? one.inner : null;
  }
  return false;
}

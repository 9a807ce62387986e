import { isQuotaError } from '@/lib/core/prune/quota-error';

/**
 * Does some work and, where the browser has no more room for what it writes, makes room and does it
 * once more. What fails then is told. The work must be such that it may be repeated.
 */
export async function withRoom<T>(
  makeRoom: () => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await makeRoom();
    return work();
  }
}

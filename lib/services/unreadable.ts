import type { Problem } from '@/lib/core/problem';

/** Why a document could not be read, and how long to wait before it is asked for again. */
export interface Unreadable {
  readonly reason: string;
  readonly againAfterMs: number;
}

/** A document that makes no sense may have been cut on its way, without a sign of it. */
const MALFORMED_AGAIN_AFTER_MS = 86_400_000;
/** A filing can stand in the list minutes before its document can be had. */
const ABSENT_AGAIN_AFTER_MS = 15 * 60_000;

/** A document that came whole and makes no sense. */
export function senseless(reason: string): Unreadable {
  return { reason, againAfterMs: MALFORMED_AGAIN_AFTER_MS };
}

/** What a failed request says of the document alone; null where no document could have been had. */
export function unreadableBy(problem: Problem): Unreadable | null {
  switch (problem.kind) {
    case 'missing':
      return {
        reason: 'EDGAR does not hold the document yet',
        againAfterMs: ABSENT_AGAIN_AFTER_MS,
      };
    case 'refused':
      return {
        reason: `EDGAR answered with status ${problem.status}`,
        againAfterMs: ABSENT_AGAIN_AFTER_MS,
      };
    case 'malformed':
      return senseless(problem.detail);
    default:
      return null;
  }
}

import type { RequestRow } from './request-row';

/** What became of a request; from `offline` on it had no content for an answer. */
export type RequestOutcome =
  | 'under way'
  | 'answered'
  | 'unchanged'
  | 'offline'
  | 'interrupted'
  | 'missing'
  | 'blocked'
  | 'refused';

/** Statuses by which the SEC's hosts ask us to stop, whatever the body says. */
const STOPPING: readonly number[] = [429, 503];

/**
 * What became of a request, by how its answer was judged. Older rows do not tell that: a 403 of
 * theirs may have been a missing document as well as a block, and counts as refused.
 */
export function outcomeOf({
  status,
  end,
  verdict,
}: Pick<RequestRow, 'status' | 'end' | 'verdict'>): RequestOutcome {
  if (status === null) return end === 'open' ? 'under way' : 'offline';
  const judged = verdict ?? verdictBy(status);
  if (judged !== 'content' && judged !== 'unchanged') return judged;
  if (end === 'broken') return 'interrupted';
  return judged === 'unchanged' ? 'unchanged' : 'answered';
}

function verdictBy(status: number): NonNullable<RequestRow['verdict']> {
  if (status === 304) return 'unchanged';
  if (status === 404) return 'missing';
  if (STOPPING.includes(status)) return 'blocked';
  return status >= 200 && status <= 299 ? 'content' : 'refused';
}

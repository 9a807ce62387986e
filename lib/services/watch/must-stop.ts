import type { Problem } from '@/lib/core/problem';

/** Whether a problem concerns every request: the host wants a pause, or cannot be reached. */
export function mustStop(problem: Problem | null): boolean {
  return problem?.kind === 'blocked' || problem?.kind === 'offline';
}

import type { Problem } from '@/lib/core/problem';

const STOPPING: readonly Problem['kind'][] = ['blocked', 'offline', 'full'];

/**
 * Whether a problem concerns every request: the host wants a pause, or cannot be reached, or there
 * is no room for its answer.
 */
export function mustStop(problem: Problem | null): boolean {
  return problem !== null && STOPPING.includes(problem.kind);
}

import type { Problem } from '@/lib/core/problem';

const PASSING: readonly Problem['kind'][] = ['offline', 'slow', 'blocked', 'interrupted', 'full'];

/** Whether what failed so may go better later, with nobody asking for it again. */
export function mayPass(problem: Problem | null): boolean {
  return problem !== null && PASSING.includes(problem.kind);
}

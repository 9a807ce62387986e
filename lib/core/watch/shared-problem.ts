import type { Problem } from '@/lib/core/problem';

/** What may stand in the way of the whole watch. */
interface Troubled {
  readonly lines: readonly { readonly problem: Problem | null }[];
  readonly poll: { readonly problem: Problem | null } | null;
}

const SHARED: readonly Problem['kind'][] = ['blocked', 'offline', 'full'];

/**
 * Whether a problem concerns every entry and every request: the host wants a pause, or cannot be
 * reached, or there is no room for its answer.
 */
export function concernsAll(problem: Problem | null): problem is Problem {
  return problem !== null && SHARED.includes(problem.kind);
}

/** The problem that concerns every entry, to be told once; null where there is none. */
export function sharedProblem({ lines, poll }: Troubled): Problem | null {
  const problems = [poll?.problem ?? null, ...lines.map(({ problem }) => problem)];
  return problems.find(concernsAll) ?? null;
}

/** An entry without what is told once of all of them. */
export function withoutShared<T extends { readonly problem: Problem | null }>(
  line: T,
  shared: Problem | null,
): T {
  return shared && line.problem?.kind === shared.kind ? { ...line, problem: null } : line;
}

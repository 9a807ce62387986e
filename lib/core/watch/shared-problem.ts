import type { Problem } from '@/lib/core/problem';

/** What may stand in the way of the whole watch. */
interface Troubled {
  readonly lines: readonly { readonly problem: Problem | null }[];
  readonly poll: { readonly problem: Problem | null } | null;
}

const SHARED: readonly Problem['kind'][] = ['blocked', 'offline', 'full'];

/**
 * A host that cannot be reached or asked for a pause, and a disk without room, concern every entry:
 * it is told once.
 */
export function sharedProblem({ lines, poll }: Troubled): Problem | null {
  const problems = [poll?.problem ?? null, ...lines.map(({ problem }) => problem)];
  return problems.find((one) => one !== null && SHARED.includes(one.kind)) ?? null;
}

/** An entry without what is told once of all of them. */
export function withoutShared<T extends { readonly problem: Problem | null }>(
  line: T,
  shared: Problem | null,
): T {
  return shared && line.problem?.kind === shared.kind ? { ...line, problem: null } : line;
}

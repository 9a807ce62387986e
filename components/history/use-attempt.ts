import { useState } from 'react';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import type { Result } from '@/lib/core/result';

interface Attempts {
  /** Why the last attempt failed; null when it did not. */
  readonly problem: Problem | null;
  readonly attempt: (work: () => Promise<Result<null, Problem>>) => void;
}

/** Keeps the problem of what the reader asked for last; what is thrown becomes one. */
export function useAttempt(): Attempts {
  const [problem, setProblem] = useState<Problem | null>(null);
  const settle = async (work: () => Promise<Result<null, Problem>>): Promise<void> => {
    try {
      const done = await work();
      setProblem(done.ok ? null : done.problem);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return { problem, attempt: (work) => void settle(work) };
}

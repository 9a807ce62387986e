import { useEffect, useState } from 'react';
import { takeSteps, type Step } from './steps';

/** What a specimen's figure says of its steps: whether they are under way, and why one failed. */
export interface TakenSteps {
  readonly 'aria-busy': boolean;
  readonly 'data-failed': string | undefined;
}

const NONE: readonly Step[] = [];

/** Takes a specimen's steps once it is there. A step that finds nothing ends them at once. */
export function useSteps(root: ParentNode | null, steps: readonly Step[] = NONE): TakenSteps {
  const [isBusy, setBusy] = useState(true);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    if (!root) return;
    takeSteps(root, steps)
      .catch((error: unknown) => setFailure(String(error)))
      .finally(() => setBusy(false));
  }, [root, steps]);
  return { 'aria-busy': isBusy, 'data-failed': failure };
}

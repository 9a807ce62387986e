import { useEffect, useState } from 'react';
import { AGAIN_AFTER_MS } from '@/components/fault-boundary';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import { fail, ok, type Result } from '@/lib/core/result';

/**
 * What `measure` found, measured anew when it or `tick` is another; null until it was measured once.
 * Where it could not be measured that is told in its place, and it is tried again after a while.
 */
export function useMeasured<T>(
  measure: () => Promise<T>,
  tick: unknown,
): Result<T, Problem> | null {
  const [measured, setMeasured] = useState<Result<T, Problem> | null>(null);
  const [faults, setFaults] = useState(0);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const keepFault = (reason: unknown) => {
      if (isGone) return;
      setMeasured(fail(problemOf(reason)));
      timer = setTimeout(() => setFaults(faults + 1), AGAIN_AFTER_MS);
    };
    measure().then((value) => !isGone && setMeasured(ok(value)), keepFault);
    return () => {
      isGone = true;
      if (timer !== null) clearTimeout(timer);
    };
    // Measured anew for each tick, which says when.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [measure, tick, faults]);
  return measured;
}

import { useEffect, useState } from 'react';

/**
 * What `measure` found, measured anew when it or `tick` is another; null until it was measured once.
 * What measuring throws is thrown while drawing, so that the boundary around it tells it.
 */
export function useMeasured<T>(measure: () => Promise<T>, tick: unknown): T | null {
  const [measured, setMeasured] = useState<{ readonly value: T } | null>(null);
  const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null);
  useEffect(() => {
    let isGone = false;
    measure().then(
      (value) => !isGone && setMeasured({ value }),
      (reason: unknown) => !isGone && setFault({ reason }),
    );
    return () => {
      isGone = true;
    };
    // Measured anew for each tick, which says when.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [measure, tick]);
  if (fault) throw fault.reason;
  return measured ? measured.value : null;
}

import { useEffect, useState } from 'react';

/** The current time, epoch milliseconds, looked at anew every `everyMs` milliseconds. */
export function useNow(everyMs = 15_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

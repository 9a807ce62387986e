import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { calmly, type CalmWork } from './calmly';

/** While a history is loaded it changes ten times a second, and takes a while to work out. */
const READ_EVERY_MS = 1000;

/**
 * What `read` answers, read again when `mark` has changed, once a second at most; undefined before
 * the first answer, and while `mark` is null. A reading that fails leaves the answer before it.
 */
export function useCalmReading<T>(read: () => Promise<T>, mark: string | null): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const work = useRef<CalmWork | null>(null);
  const readNow = useEffectEvent(async () => {
    const said = await read().catch(() => answer);
    setAnswer(() => said);
  });
  useEffect(() => {
    const calm = calmly(() => readNow(), READ_EVERY_MS);
    work.current = calm;
    return () => calm.cancel();
  }, []);
  useEffect(() => {
    if (mark !== null) work.current?.ask();
  }, [mark]);
  return answer;
}

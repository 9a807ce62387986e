import { useEffect, useState } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { send } from '@/lib/messages/send';

/** The reader's typing comes to rest for this long before anything is looked up. */
const REST_MS = 120;

type Found = Result<readonly DirectoryEntry[], Problem>;

interface Search {
  /** Null while the search is under way or nothing was asked. */
  readonly found: Found | null;
  readonly retry: () => void;
}

/** Looks the text up in the directory; an answer to an earlier text is dropped. */
export function useSearch(text: string): Search {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly found: Found } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (text === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void send('directory.search', { text }).then((found) => {
        if (isWanted) setAnswer({ text, found });
      });
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, attempt]);
  const retry = () => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  };
  // While more is typed the last answer stays, so that the list does not flicker.
  const isUsable = answer !== null && (answer.found.ok || answer.text === text);
  return { found: isUsable ? answer.found : null, retry };
}

import { useEffect, useState } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';

/** The reader's typing comes to rest for this long before anything is looked up. */
const REST_MS = 120;

/** The companies that match a text, the likeliest first, or why they could not be looked up. */
export type FoundCompanies = Result<readonly DirectoryEntry[], Problem>;

/** Looks companies up by ticker or name. One function for the life of what uses it. */
export type SearchCompanies = (text: string) => Promise<FoundCompanies>;

/** What was asked; a new object asks again. */
interface Question {
  readonly text: string;
}

interface Answer<T> {
  readonly question: Question;
  readonly found: Result<T, Problem>;
}

interface Search<T> {
  /** As typed. */
  readonly text: string;
  /** Null while the search is under way or nothing was asked. */
  readonly found: Result<T, Problem> | null;
  readonly type: (text: string) => void;
  readonly retry: () => void;
}

/**
 * Looks up what is typed, at first `initialText`; an answer to an earlier question is dropped.
 * `search` is one function for the life of what uses it.
 */
export function useSearch<T>(
  search: (text: string) => Promise<Result<T, Problem>>,
  initialText = '',
): Search<T> {
  const [question, setQuestion] = useState<Question>({ text: initialText });
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  useEffect(() => {
    const text = question.text.trim();
    if (text === '') return undefined;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const found = await search(text);
      if (isWanted) setAnswer({ question, found });
    };
    const timer = setTimeout(() => void look(), REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [question, search]);
  // While more is typed the last list stays, so that it does not flicker; a failure does not.
  const isUsable = answer !== null && (answer.found.ok || answer.question === question);
  return {
    text: question.text,
    found: isUsable ? answer.found : null,
    type: (text) => setQuestion({ text }),
    // What is typed by then: a request may have been waited for.
    retry: () => setQuestion(({ text }) => ({ text })),
  };
}

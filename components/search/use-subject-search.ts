import { useEffect, useRef, useState } from 'react';
import { foundGroups } from '@/lib/core/format/found-groups';
import type { FoundLine } from '@/lib/core/format/found-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { FoundSubjects } from '@/lib/core/look-up/subject';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { useSearch } from '../use-search';
import { rowCount } from './found-grid';
import type { KeptTyping } from './kept-typing';
import { useAsking, type AskSec } from './use-asking';
import { useGridKeys } from './use-grid-keys';

/** What the search asks of the background; none of them ever rejects. */
export interface SearchRequests {
  readonly find: (text: string) => Promise<Result<FoundSubjects, Problem>>;
  readonly askSec: AskSec;
  /** Has the adviser of a mutual fund read at the SEC. */
  readonly askAdviser: (fund: NonNullable<FoundLine['ask']>) => Promise<Result<unknown, Problem>>;
}

interface SearchSetting {
  readonly entries: readonly WatchEntry[];
  readonly today: IsoDate;
  readonly typed: KeptTyping;
}

/** The search of the popup as a whole: what is typed, what is found, which row is active. */
export function useSubjectSearch(
  { find, askSec, askAdviser }: SearchRequests,
  { entries, today, typed }: SearchSetting,
) {
  const search = useSearch(find, typed.text());
  const text = search.text.trim();
  const { asked, ask } = useAsking(askSec, text);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed.draw() && typed.text() !== '') field.current?.focus();
  }, [typed]);
  const isAnswered = asked !== null && asked !== 'asking' && asked.ok;
  const shown = foundGroups(
    text,
    {
      entries,
      subjects: search.found?.ok ? search.found.value.subjects : [],
      asked: isAnswered ? asked.value : null,
    },
    today,
  );
  const rows = text === '' ? 0 : rowCount(shown.groups, !isAnswered);
  const keys = useGridKeys(`${text}\n${rows}`, rows);
  const type = (written: string): void => {
    // At once: drawing it may be what fails.
    typed.keep(written);
    search.type(written);
  };
  const askFor = async ({ ask: fund }: FoundLine): Promise<void> => {
    if (!fund) return;
    const done = await askAdviser(fund);
    setProblem(done.ok ? null : done.problem);
    search.retry();
  };
  return {
    text,
    /** For the field. */
    field: { text: search.text, isOpen: rows > 0, field, onText: type, ...keys },
    /** For the list under it. */
    list: {
      text,
      found: search.found,
      asked,
      shown,
      active: keys.active,
      onRetry: search.retry,
      onAsk: ask,
      onAskAdviser: (line: FoundLine) => void askFor(line),
    },
    /** Why the adviser of a fund could not be asked for. */
    problem,
  };
}

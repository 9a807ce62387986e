import { useEffect, useRef } from 'react';
import { foundGroups } from '@/lib/core/format/found-groups';
import type { IsoDate } from '@/lib/core/iso-date';
import type { FoundSubjects } from '@/lib/core/look-up/subject';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { useSearch } from '../use-search';
import { gridRows } from './found-grid';
import type { KeptTyping } from './kept-typing';
import { useAsking, type AskSec } from './use-asking';
import { useAskingAdviser, type AskAdviser } from './use-asking-adviser';
import { useGridKeys } from './use-grid-keys';

/** What the search asks of the background; none of them ever rejects. */
export interface SearchRequests {
  readonly find: (text: string) => Promise<Result<FoundSubjects, Problem>>;
  readonly askSec: AskSec;
  readonly askAdviser: AskAdviser;
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
  const advising = useAskingAdviser(askAdviser, search.retry);
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
  const rows = text === '' ? [] : gridRows(shown.groups, !isAnswered);
  const keys = useGridKeys(text, rows);
  const type = (written: string): void => {
    // At once: drawing it may be what fails.
    typed.keep(written);
    advising.forget();
    search.type(written);
  };
  return {
    text,
    /** For the field. */
    field: { text: search.text, isOpen: rows.length > 0, field, onText: type, ...keys },
    /** For the list under it. */
    list: {
      text,
      found: search.found,
      asked,
      advising: advising.line,
      shown,
      active: keys.active,
      onRetry: search.retry,
      onAsk: ask,
      onAskAdviser: advising.ask,
    },
    /** Why the adviser of a fund could not be learnt. */
    problem: advising.problem,
  };
}

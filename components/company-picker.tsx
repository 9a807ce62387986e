import type { ReactNode } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { say } from '@/lib/core/words/say';
import { SearchBox } from './search-box';
import { SearchResults } from './search-results';
import { useSearch, type SearchCompanies } from './use-search';

const VERBS = {
  choose: { button: 'searchChoose', named: 'searchChooseOf' },
  show: { button: 'searchShow', named: 'searchShowOf' },
} as const;

interface CompanyPickerProps {
  /** What is asked of the reader. */
  readonly question: ReactNode;
  /** What is searched for at first. */
  readonly initialText?: string;
  /** What is done with the company that is chosen, as on its button. */
  readonly verb: keyof typeof VERBS;
  readonly isBusy?: boolean;
  readonly nowMs: number;
  readonly onSearch: SearchCompanies;
  readonly onChoose: (company: DirectoryEntry) => void;
  /** What else there is to decide, between the field and the companies found. */
  readonly children?: ReactNode;
}

/** Asks which company is meant: a search field and the companies found, one of which is chosen. */
export function CompanyPicker(props: CompanyPickerProps) {
  const { question, initialText = '', verb, isBusy = false, nowMs, children } = props;
  const search = useSearch(props.onSearch, initialText);
  const text = search.text.trim();
  return (
    <div className="picker">
      <h2>{question}</h2>
      <SearchBox text={search.text} onText={search.type} takesFocus />
      {children}
      <div className="picker-found" aria-live="polite">
        {text === '' ? (
          <p className="aside">{say('searchHint')}</p>
        ) : (
          <SearchResults
            text={text}
            found={search.found}
            nowMs={nowMs}
            onRetry={search.retry}
            renderAction={(entry) => (
              <button
                type="button"
                className="small-button"
                disabled={isBusy}
                aria-label={say(VERBS[verb].named, { ticker: entry.ticker })}
                onClick={() => props.onChoose(entry)}
              >
                {say(VERBS[verb].button)}
              </button>
            )}
          />
        )}
      </div>
    </div>
  );
}

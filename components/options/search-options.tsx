import { useEffect, useId, useRef } from 'react';
import { say, sayCount } from '@/lib/core/words/say';

interface SearchOptionsProps {
  readonly text: string;
  /** How many sections are left; null while nothing is searched. */
  readonly found: number | null;
  readonly onText: (text: string) => void;
  /** Goes to the first of them. */
  readonly onGo: () => void;
}

/** Searches within the options: `/` comes here from anywhere, Enter goes to what is found, Esc ends it. */
export function SearchOptions({ text, found, onText, onGo }: SearchOptionsProps) {
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => {
    const come = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || isWritten(target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', come);
    return () => document.removeEventListener('keydown', come);
  }, []);
  return (
    <search>
      <form
        className="options-search"
        onSubmit={(event) => {
          event.preventDefault();
          onGo();
        }}
      >
        <label>
          <span className="hidden">{say('optionsSearch')}</span>
          <input
            ref={field}
            type="search"
            placeholder={say('optionsSearch')}
            aria-describedby={hint}
            aria-keyshortcuts="/"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={({ target }) => onText(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && onText('')}
          />
        </label>
        <output id={hint} className="soft">
          {found === null && say('optionsSearchHint')}
          {found === 0 && say('optionsSearchNone')}
          {found !== null && found > 0 && sayCount('optionsFound', found)}
        </output>
      </form>
    </search>
  );
}

/** Whether keys are typed into it. */
function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null
  );
}

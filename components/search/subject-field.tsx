import type { KeyboardEvent, RefObject } from 'react';
import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { cellId, type Cell } from './cell';

/** No name is longer than this. */
const MOST_CHARACTERS = 80;

/** The id of the list of what is found. */
export const FOUND_ID = 'found';

interface SubjectFieldProps {
  readonly text: string;
  /** Whether anything is listed under it. */
  readonly isOpen?: boolean;
  readonly active?: Cell | null;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onText?: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * The field in which companies, people and funds are looked up, without any state: it is painted
 * before React has come. The list under it is gone through by arrow keys, with the focus here.
 */
export function SubjectField(props: SubjectFieldProps) {
  const { text, isOpen = false, active = null, field, onText, onKeyDown } = props;
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={say('searchFieldAll')}
        aria-haspopup="grid"
        aria-expanded={isOpen}
        aria-autocomplete="list"
        aria-controls={FOUND_ID}
        {...(active && { 'aria-activedescendant': cellId(active) })}
        value={text}
        placeholder={say('searchPlaceholderAll')}
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARACTERS}
        onChange={(event) => onText?.(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          className="search-clear"
          aria-label={say('searchClear')}
          onClick={() => {
            onText?.('');
            field?.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

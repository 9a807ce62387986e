import type { RefObject } from 'react';
import { say } from '@/lib/core/words/say';
import { Icon } from './icon';

/** A company's name is no longer than this. */
const MOST_CHARACTERS = 80;

interface SearchFieldProps {
  readonly text: string;
  readonly onText?: (text: string) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** The field in which a company is looked up, without any state. */
export function SearchField({ text, onText, field }: SearchFieldProps) {
  return (
    <label className="search">
      <Icon name="search" />
      <span className="hidden">{say('searchField')}</span>
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={say('searchPlaceholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARACTERS}
        onChange={(event) => onText?.(event.target.value)}
      />
    </label>
  );
}

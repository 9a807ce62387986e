import { useEffect, useRef } from 'react';
import { Icon } from './icon';

/** A company's name is no longer than this. */
const MOST_CHARACTERS = 80;

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Whether the reader has just asked for it, and types at once. */
  readonly takesFocus?: boolean;
}

/** Where the reader looks up a company. */
export function SearchBox({ text, onText, takesFocus = false }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    input.current?.select();
  }, [takesFocus]);
  return (
    <label className="search">
      <Icon name="search" />
      <span className="hidden">Find a company by ticker or name</span>
      <input
        ref={input}
        type="search"
        value={text}
        placeholder="Ticker or company name"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARACTERS}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}

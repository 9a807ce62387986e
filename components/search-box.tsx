import { useEffect, useRef } from 'react';
import { SearchField } from './search-field';

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
  return <SearchField text={text} onText={onText} field={input} />;
}

import { Icon } from './icon';

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Where the reader looks up a company to watch. */
export function SearchBox({ text, onText }: SearchBoxProps) {
  return (
    <label className="search">
      <Icon name="search" />
      <span className="hidden">Find a company by ticker or name</span>
      <input
        type="search"
        value={text}
        placeholder="Ticker or company name"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}

interface ChoiceRowProps {
  readonly name: string;
  readonly aside: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly words: (choice: number) => string;
  readonly onChoose: (choice: number) => void;
}

/** A number to choose from a few; one that is not among them is kept. */
export function ChoiceRow({ name, aside, value, choices, words, onChoose }: ChoiceRowProps) {
  const all = choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);
  return (
    <div className="row">
      <span className="row-text">
        <b>{name}</b>
        <span className="aside">{aside}</span>
      </span>
      <select
        aria-label={name}
        value={value}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

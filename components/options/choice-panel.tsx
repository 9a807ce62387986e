import { useId } from 'react';

interface ChoiceOf<T> {
  readonly value: T;
  readonly words: string;
  /** What it does, where that is not plain. */
  readonly effect?: string;
}

interface ChoicePanelProps<T> {
  readonly label: string;
  readonly choices: readonly ChoiceOf<T>[];
  /** Null until it was read. */
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
  readonly isOff?: boolean;
}

/** A setting with few values, one of which holds. */
export function ChoicePanel<T extends string | number>(props: ChoicePanelProps<T>) {
  const { label, choices, chosen, onChoose, isOff = false } = props;
  const group = useId();
  return (
    <fieldset className="panel choices" disabled={isOff}>
      <legend>{label}</legend>
      {choices.map(({ value, words, effect }) => (
        <label key={value} className="row">
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <b>{words}</b>
          {effect !== undefined && <span className="aside">{effect}</span>}
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'react';
import type { Problem } from '@/lib/core/problem';
import { OptionsSection } from './options-section';

type Marks = 'symbols' | 'names';

interface MarksSectionProps {
  /** Null until the setting was read. */
  readonly marks: Marks | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onChoose: (marks: Marks) => void;
}

const CHOICES: readonly { marks: Marks; words: string; effect: string }[] = [
  {
    marks: 'names',
    words: 'Symbols and names',
    effect: 'Marks “NVDA” and “Nvidia”, each only where the page leaves no doubt.',
  },
  {
    marks: 'symbols',
    words: 'Symbols only',
    effect: 'Marks “NVDA”, “$NVDA” and “Nvidia (NVDA)”, but no name by itself.',
  },
];

/** The setting of what is marked on pages. */
export function MarksSection({ marks, nowMs, problem, onChoose }: MarksSectionProps) {
  const group = useId();
  return (
    <OptionsSection
      title="Marks"
      lead="What Buyline underlines on the pages it reads."
      nowMs={nowMs}
      problem={problem}
    >
      <div className="panel" role="radiogroup" aria-label="What is underlined">
        {CHOICES.map((choice) => (
          <label key={choice.marks} className="row">
            <input
              type="radio"
              name={group}
              checked={choice.marks === marks}
              onChange={() => onChoose(choice.marks)}
            />
            <b>{choice.words}</b>
            <span className="aside">{choice.effect}</span>
          </label>
        ))}
      </div>
    </OptionsSection>
  );
}

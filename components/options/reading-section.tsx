import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { MarkLegend } from '../mark-legend';
import { OptionsSection } from '../options-section';
import { ChoicePanel } from './choice-panel';
import { readingChoices, type ReadingChoices } from './reading-choices';

interface ReadingSectionProps {
  /** Null until the settings were read. */
  readonly choices: ReadingChoices | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onChoose: (chosen: Partial<ReadingChoices>) => void;
}

/** How pages are marked, what opens a card, and in which colours Buyline shows itself. */
export function ReadingSection({ choices, nowMs, problem, onChoose }: ReadingSectionProps) {
  const offered = readingChoices();
  return (
    <OptionsSection
      anchor="reading"
      title={say('optionsReading')}
      lead={say('readingLead')}
      nowMs={nowMs}
      problem={problem}
    >
      <div className="choice-grid">
        <ChoicePanel
          label={say('readingMarks')}
          choices={offered.marks}
          chosen={choices?.marks ?? null}
          onChoose={(marks) => onChoose({ marks })}
        />
        <ChoicePanel
          label={say('readingStyle')}
          choices={offered.markStyle}
          chosen={choices?.markStyle ?? null}
          onChoose={(markStyle) => onChoose({ markStyle })}
        />
        <ChoicePanel
          label={say('readingStates')}
          choices={offered.markStates}
          chosen={choices?.markStates ?? null}
          onChoose={(markStates) => onChoose({ markStates })}
        />
        <div className="panel legend-panel">
          <h3>{say('popupLegend')}</h3>
          <MarkLegend />
        </div>
        <ChoicePanel
          label={say('readingOpening')}
          choices={offered.opening}
          chosen={choices?.opening ?? null}
          onChoose={(opening) => onChoose({ opening })}
        />
        <ChoicePanel
          label={say('readingDelay')}
          choices={offered.hoverDelay}
          chosen={choices?.hoverDelay ?? null}
          onChoose={(hoverDelay) => onChoose({ hoverDelay })}
          isOff={choices?.opening === 'click'}
        />
        <ChoicePanel
          label={say('readingAppearance')}
          choices={offered.appearance}
          chosen={choices?.appearance ?? null}
          onChoose={(appearance) => onChoose({ appearance })}
        />
      </div>
    </OptionsSection>
  );
}

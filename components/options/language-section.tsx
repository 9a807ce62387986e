import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';
import { ChoicePanel } from './choice-panel';

export type LanguageChoice = 'browser' | 'en' | 'de' | 'es';

interface LanguageSectionProps {
  /** Null until the setting was read. */
  readonly language: LanguageChoice | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onChoose: (language: LanguageChoice) => void;
}

/** Each by its own name, which needs no translation. */
const LANGUAGES = [
  { value: 'en', words: 'English' },
  { value: 'de', words: 'Deutsch' },
  { value: 'es', words: 'Español' },
] as const;

/** The language in which Buyline speaks. */
export function LanguageSection({ language, nowMs, problem, onChoose }: LanguageSectionProps) {
  const asBrowser = {
    value: 'browser',
    words: say('readingAsBrowser'),
    effect: say('optionsLanguageBrowser'),
  } as const;
  return (
    <OptionsSection
      anchor="language"
      title={say('optionsLanguage')}
      lead={say('optionsLanguageLead')}
      nowMs={nowMs}
      problem={problem}
    >
      <ChoicePanel
        label={say('optionsLanguageChoice')}
        choices={[asBrowser, ...LANGUAGES]}
        chosen={language}
        onChoose={onChoose}
      />
    </OptionsSection>
  );
}

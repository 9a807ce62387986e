import type { ReadingSettings } from '@/lib/core/reading/reading-settings';
import { say } from '@/lib/core/words/say';
import { perLanguage } from '@/lib/core/words/spoken';

/** What the reader can choose of how pages are read and shown; each value once. */
export type ReadingChoices = Omit<ReadingSettings, 'language' | 'contact'>;

/** The values of each choice and their words, in the order in which they are offered. */
export const readingChoices = perLanguage(
  () =>
    ({
      marks: [
        {
          value: 'names',
          words: say('readingMarksNames'),
          effect: say('readingMarksNamesEffect'),
        },
        {
          value: 'symbols',
          words: say('readingMarksSymbols'),
          effect: say('readingMarksSymbolsEffect', { cashtag: '$NVDA' }),
        },
      ],
      markStyle: [
        {
          value: 'strong',
          words: say('readingStyleStrong'),
          effect: say('readingStyleStrongEffect'),
        },
        {
          value: 'normal',
          words: say('readingStyleNormal'),
          effect: say('readingStyleNormalEffect'),
        },
        {
          value: 'faint',
          words: say('readingStyleFaint'),
          effect: say('readingStyleFaintEffect'),
        },
        {
          value: 'hidden',
          words: say('readingStyleHidden'),
          effect: say('readingStyleHiddenEffect'),
        },
      ],
      markStates: [
        {
          value: 'told',
          words: say('readingStatesTold'),
          effect: say('readingStatesToldEffect'),
        },
        {
          value: 'same',
          words: say('readingStatesSame'),
          effect: say('readingStatesSameEffect'),
        },
      ],
      opening: [
        { value: 'hover', words: say('readingOpeningHover') },
        { value: 'modifier', words: say('readingOpeningModifier') },
        {
          value: 'click',
          words: say('readingOpeningClick'),
          effect: say('readingOpeningClickEffect'),
        },
      ],
      hoverDelay: [
        { value: 200, words: say('readingDelayShort') },
        { value: 350, words: say('readingDelayMiddle') },
        { value: 700, words: say('readingDelayLong') },
      ],
      appearance: [
        {
          value: 'browser',
          words: say('readingAsBrowser'),
          effect: say('readingAsBrowserEffect'),
        },
        { value: 'light', words: say('readingLight') },
        { value: 'dark', words: say('readingDark') },
      ],
    }) as const,
);

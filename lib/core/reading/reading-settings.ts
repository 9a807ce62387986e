/** The languages that may be chosen; `browser` is the browser's own. */
export const LANGUAGES = ['browser', 'en', 'de', 'es'] as const;

/** How the reader wants pages, cards and our own pages to look and behave. */
export interface ReadingSettings {
  /** What is marked on pages: written symbols only, or companies' names too. */
  readonly marks: 'symbols' | 'names';
  /** How strongly marks stand out from the text; `hidden` ones are still found by keyboard. */
  readonly markStyle: 'hidden' | 'faint' | 'normal' | 'strong';
  /** Whether a mark's look tells what is stored of its company, which a page can find out. */
  readonly markStates: 'told' | 'same';
  /** What opens a card: the pointer at rest, the same with Alt held, or a click alone. */
  readonly opening: 'hover' | 'modifier' | 'click';
  /** How long the pointer must rest before a card opens, milliseconds. */
  readonly hoverDelay: 200 | 350 | 700;
  readonly appearance: 'browser' | 'light' | 'dark';
  readonly language: (typeof LANGUAGES)[number];
  /** An e-mail address under which requests to the SEC declare themselves; null for none. */
  readonly contact: string | null;
}

/** Some of these settings, as they are chosen. */
export type ChosenReading = {
  readonly [K in keyof ReadingSettings]?: ReadingSettings[K] | undefined;
};

export const DEFAULT_READING: ReadingSettings = {
  marks: 'names',
  markStyle: 'normal',
  markStates: 'told',
  opening: 'hover',
  hoverDelay: 350,
  appearance: 'browser',
  language: 'browser',
  contact: null,
};

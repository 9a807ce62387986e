/** The sheets of the gallery: one address each, and one picture in each look. */
export const SHEETS = [
  'answers',
  'conditions',
  'extremes',
  'opened',
  'card-funds',
  'corrections',
  'funds',
  'look-ups',
  'company',
  'company-conditions',
  'person',
  'fund',
  'options',
  'popup',
  'watch',
  'panel',
  'glossary',
  'diagnostics',
  'icons',
] as const;

export type SheetName = (typeof SHEETS)[number];

/** How a sheet is looked at. */
export interface Look {
  readonly name: string;
  /** Of the window, in px. */
  readonly width: number;
  readonly language: 'en' | 'de' | 'es';
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly contrast?: 'more';
}

export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1340, language: 'en', colorScheme: 'light' },
  { name: 'german', width: 1340, language: 'de', colorScheme: 'light' },
  { name: 'german-narrow', width: 320, language: 'de', colorScheme: 'dark' },
  { name: 'spanish', width: 1340, language: 'es', colorScheme: 'light' },
  { name: 'contrast', width: 1340, language: 'en', colorScheme: 'light', contrast: 'more' },
  { name: 'dark', width: 1340, language: 'en', colorScheme: 'dark' },
  { name: 'narrow', width: 320, language: 'en', colorScheme: 'light' },
  {
    name: 'forced-colors',
    width: 1340,
    language: 'en',
    colorScheme: 'dark',
    forcedColors: 'active',
  },
];

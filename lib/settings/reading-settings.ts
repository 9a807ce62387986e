import { z } from '@/lib/zod';

/** How the reader wants pages, cards and our own pages to look and behave. */
export interface ReadingSettings {
  /** What is marked on pages: written symbols only, or companies' names too. */
  readonly marks: 'symbols' | 'names';
  /** How strongly marks stand out from the text; `hidden` ones are still found by keyboard. */
  readonly markStyle: 'hidden' | 'faint' | 'normal' | 'strong';
  /** What opens a card: the pointer at rest, the same with Alt held, or a click alone. */
  readonly opening: 'hover' | 'modifier' | 'click';
  /** How long the pointer must rest before a card opens, milliseconds. */
  readonly hoverDelay: 200 | 350 | 700;
  readonly appearance: 'browser' | 'light' | 'dark';
  readonly language: 'browser' | 'en' | 'de' | 'es';
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
  opening: 'hover',
  hoverDelay: 350,
  appearance: 'browser',
  language: 'browser',
  contact: null,
};

/** Nothing that could end a header or begin another: one address of plain letters. */
const contactSchema = z
  .string()
  .check(
    z.maxLength(254),
    z.regex(/^[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}$/),
  );

/** The shape of each of these settings. */
export const READING_SCHEMAS: {
  readonly [K in keyof ReadingSettings]: z.ZodMiniType<ReadingSettings[K]>;
} = {
  marks: z.enum(['symbols', 'names']),
  markStyle: z.enum(['hidden', 'faint', 'normal', 'strong']),
  opening: z.enum(['hover', 'modifier', 'click']),
  hoverDelay: z.literal([200, 350, 700]),
  appearance: z.enum(['browser', 'light', 'dark']),
  language: z.enum(['browser', 'en', 'de', 'es']),
  contact: z.nullable(contactSchema),
};

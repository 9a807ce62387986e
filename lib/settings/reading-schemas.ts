import { z } from '@/lib/zod';
import { LANGUAGES, type ReadingSettings } from './reading-settings';

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
  language: z.enum(LANGUAGES),
  contact: z.nullable(contactSchema),
};

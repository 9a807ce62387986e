import { isContactAddress } from '@/lib/core/edgar/contact-address';
import { z } from '@/lib/zod';
import { LANGUAGES, type ReadingSettings } from './reading-settings';

const contactSchema = z.string().check(z.refine(isContactAddress));

/** The shape of each of these settings. */
export const READING_SCHEMAS: {
  readonly [K in keyof ReadingSettings]: z.ZodMiniType<ReadingSettings[K]>;
} = {
  marks: z.enum(['symbols', 'names']),
  markStyle: z.enum(['hidden', 'faint', 'normal', 'strong']),
  markStates: z.enum(['told', 'same']),
  opening: z.enum(['hover', 'modifier', 'click']),
  hoverDelay: z.literal([200, 350, 700]),
  appearance: z.enum(['browser', 'light', 'dark']),
  language: z.enum(LANGUAGES),
  contact: z.nullable(contactSchema),
};

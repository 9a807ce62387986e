import { z } from '@/lib/zod';

/** What the reader has chosen. */
export interface Settings {
  /** What is marked on pages: written symbols only, or companies' names too. */
  readonly marks: 'symbols' | 'names';
}

export const DEFAULT_SETTINGS: Settings = { marks: 'names' };

/** The shape of each setting where it is stored. */
export const SETTING_SCHEMAS: { readonly [K in keyof Settings]: z.ZodMiniType<Settings[K]> } = {
  marks: z.enum(['symbols', 'names']),
};

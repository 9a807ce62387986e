import { DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { z } from '@/lib/zod';

/** What the reader has chosen. */
export interface Settings {
  /** What is marked on pages: written symbols only, or companies' names too. */
  readonly marks: 'symbols' | 'names';
  /** How the reader wants to be told of news, besides the rules. */
  readonly telling: TellingSettings;
  /** Minutes from one look for new filings to the next. */
  readonly pollMinutes: number;
  /** Whether the watchlist is kept in the browser's sync storage too. */
  readonly isSynced: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: 'names',
  telling: DEFAULT_TELLING,
  pollMinutes: 15,
  isSynced: false,
};

const LAST_MINUTE = 24 * 60 - 1;
const minute = z.int().check(z.minimum(0), z.maximum(LAST_MINUTE));

/** The shape of each setting where it is stored. */
export const SETTING_SCHEMAS: { readonly [K in keyof Settings]: z.ZodMiniType<Settings[K]> } = {
  marks: z.enum(['symbols', 'names']),
  telling: z.strictObject({
    notifications: z.boolean(),
    quiet: z.nullable(z.strictObject({ from: minute, to: minute })),
    digestAt: z.nullable(minute),
    capPerDay: z.int().check(z.minimum(1), z.maximum(100)),
    snoozedUntilMs: z.nullable(z.int().check(z.nonnegative())),
  }),
  pollMinutes: z.int().check(z.minimum(5), z.maximum(120)),
  isSynced: z.boolean(),
};

import { browser } from 'wxt/browser';
import type { Pace } from '@/lib/core/schedule/pace';
import type { PaceStore } from '@/lib/edgar/request-queue';
import { z } from '@/lib/zod';

const KEY = 'pace';

const storedPace = z.object({
  allowance: z.number(),
  allowanceAtMs: z.number(),
  places: z.array(z.nullable(z.number())),
  blockedUntilMs: z.number(),
});

/** The pace in the extension's own storage, where restarts of worker and browser leave it. */
export const paceStore: PaceStore = {
  async load(): Promise<Pace | null> {
    const stored = storedPace.safeParse((await browser.storage.local.get(KEY))[KEY]);
    return stored.success ? stored.data : null;
  },
  async save(pace: Pace): Promise<void> {
    await browser.storage.local.set({ [KEY]: pace });
  },
};

import { tellPages } from '@/lib/platform/tell-pages';
import type { Services } from './services';
import { checkWatchlist } from './watching';

/** Keeps what was fetched under the reader's limit; pages draw their marks anew where it was not. */
export async function prune({ pruner }: Services): Promise<void> {
  const { dropped } = await pruner.run();
  if (dropped > 0) await tellPages('page.states');
}

/** The work of the alarm: what is new is looked for first, and what it fetched may be too much. */
export async function checkAndPrune(services: Services): Promise<void> {
  try {
    await checkWatchlist(services);
  } finally {
    await prune(services);
  }
}

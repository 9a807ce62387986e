import { showBadge } from '@/lib/platform/badge';
import type { Services } from './services';

/** Brings the badge in line with what is unseen. */
export async function countAnew({ watchList }: Services): Promise<void> {
  await showBadge(await watchList.countUnseen());
}

/** The work of the alarm: checks what is due, then counts. */
export async function checkWatchlist(services: Services): Promise<void> {
  await services.watchList.checkDue();
  await countAnew(services);
}

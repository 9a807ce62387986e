import type { CardView } from '@/lib/core/card/view';
import type { CardOpen } from '@/lib/messages/protocol';
import { showBadge } from '@/lib/platform/badge';
import { feedCard } from '@/lib/services/card-feed';
import type { Services } from './services';

/** Brings the badge in line with what is unseen. */
export async function countAnew({ watchList }: Services): Promise<void> {
  await showBadge(await watchList.countUnseen());
}

/** The work of the alarm: checks what is due, then counts. */
export async function checkWatchlist(services: Services): Promise<void> {
  await services.watchList.checkDue(() => countAnew(services));
  await countAnew(services);
}

/** Feeds a card; what it read of a watched company counts for the badge too. */
export async function answerCard(
  services: Services,
  asked: CardOpen,
  push: (view: CardView) => void,
): Promise<void> {
  let isWatched = false;
  await feedCard(services, asked, (view) => {
    isWatched = view.watched;
    push(view);
  });
  if (isWatched) await countAnew(services);
}

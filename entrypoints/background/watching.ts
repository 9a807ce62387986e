import type { CardView } from '@/lib/core/card/view';
import { badgeWords } from '@/lib/core/format/badge-words';
import type { Cik } from '@/lib/core/edgar/cik';
import { watchId, type WatchId } from '@/lib/core/watch/entry';
import type { CardOpen } from '@/lib/messages/protocol';
import { setTellingAlarm } from '@/lib/platform/alarm';
import { showBadge } from '@/lib/platform/badge';
import { keepAlive } from '@/lib/platform/keep-alive';
import { tellPages } from '@/lib/platform/tell-pages';
import { feedCard } from '@/lib/services/card-feed';
import { asCik } from './as-cik';
import { withRoom } from '@/lib/services/prune/with-room';
import type { Services } from './services';

/** Does some work; where the browser has no room left for it, makes some and does it again. */
export function inRoom<T>({ pruner }: Services, work: () => Promise<T>): Promise<T> {
  return withRoom(() => pruner.makeRoom(), work);
}

/** Brings the badge in line with what is unseen, and with both what the popup shows first. */
export async function countAnew({ watch, front, speech }: Services): Promise<void> {
  await speech.ready();
  await showBadge(badgeWords(await watch.countUnseen()));
  void keepAlive(front.keep());
}

/** Counts, tells what is to be told, and sees to being woken for what has to wait. */
export async function tellAnew(services: Services): Promise<void> {
  await countAnew(services);
  await setTellingAlarm(await services.watch.tell());
}

/** The work of the alarm: looks for what is new, then tells it. */
export async function checkWatchlist(services: Services): Promise<void> {
  try {
    await inRoom(services, () => services.watch.poll());
  } finally {
    // What the browser's sync refused before is written again.
    await takeSynced(services);
    await tellPages('page.states');
  }
  await checkAnyone(services);
}

/** What is filed about anyone comes last: nothing that is watched waits for it. */
async function checkAnyone(services: Services): Promise<void> {
  if (await inRoom(services, () => services.watch.readWide())) await tellAnew(services);
}

/** Reads entries that were just added. */
export async function checkFirst(services: Services, ids: readonly WatchId[]): Promise<void> {
  await inRoom(services, () => services.watch.checkFirst(ids));
  await tellAnew(services);
  await tellPages('page.states');
}

/** Feeds a card; what it read of a watched company is news too. */
export async function answerCard(
  services: Services,
  asked: CardOpen,
  push: (view: CardView) => void,
): Promise<void> {
  let isWatched = false;
  let isRead = false;
  services.asked.note({ kind: 'company', id: asCik(asked.cik) });
  const feed = () =>
    feedCard({ ...services, entries: services.watch.entries }, asked, (view) => {
      isWatched = view.watched;
      isRead ||= view.phase.kind === 'reading';
      push(view);
    });
  await inRoom(services, feed);
  if (isRead) await tellPages('page.states');
  if (!isWatched) return;
  const cik: Cik = asCik(asked.cik);
  await services.watch.takeKept(watchId('company', cik));
  await tellAnew(services);
}

/** Another profile of the reader's, or this one, has written what is kept in sync. */
export async function takeSynced(services: Services): Promise<void> {
  const fresh = await services.sync.step();
  if (fresh.length > 0) await inRoom(services, () => services.watch.checkFirst(fresh));
  await tellAnew(services);
}

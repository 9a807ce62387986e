import type { WatchEntry } from '@/lib/core/watch/entry';
import type { NewsItem } from '@/lib/core/watch/news';
import { send } from './send';

/** The requests by which our own pages change the watchlist; none of them ever rejects. */
export const watchRequests = {
  add: ({ kind, cik, ticker }: Pick<WatchEntry, 'kind' | 'cik' | 'ticker'>) =>
    send('watch.add', { kind, cik, ticker }),
  remove: (id: WatchEntry['id']) => send('watch.remove', { id }),
  edit: (
    change: Pick<WatchEntry, 'id'> &
      Partial<Pick<WatchEntry, 'group' | 'note' | 'isMuted' | 'snoozedUntilMs'>>,
  ) => send('watch.edit', change),
  /** Of whom a piece of news is about and nobody watches. */
  muteAbout: ({ watchId, id, subject: { cik } }: NewsItem, isMuted: boolean) =>
    isMuted ? send('rules.mute', { watchId, id }) : send('rules.unmute', { cik }),
};

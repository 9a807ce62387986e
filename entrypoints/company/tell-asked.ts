import { askedNews } from '@/lib/core/watch/asked-news';
import { send } from '@/lib/messages/send';

/** The reader came to look at a piece of news, as from a notification: it is seen. */
export function tellAsked(): void {
  const name = askedNews(location.hash);
  if (name !== null) void send('watch.seen', { ids: [name] });
}

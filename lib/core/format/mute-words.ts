import type { WatchEntry, WatchId } from '@/lib/core/watch/entry';
import { entriesOfNews } from '@/lib/core/watch/entries-of-news';
import { FRONT_LIMITS } from '@/lib/core/watch/front-limits';
import type { NewsItem, NewsSubject } from '@/lib/core/watch/news';
import { say } from '@/lib/core/words/say';
import { entryLabel } from './entry-words';
import { subjectLabel } from './news-words';

/** An entry of the watchlist that can be muted where its news stands, or whom nobody watches. */
export interface MuteWords {
  /** Of who is not watched, the entry that would watch it. */
  readonly id: WatchId;
  readonly label: string;
  readonly isMuted: boolean;
}

/** The entries by which news of a subject came, the first few. */
export function mutesOf(
  subject: NewsSubject,
  items: readonly NewsItem[],
  entries: ReadonlyMap<WatchId, WatchEntry>,
): MuteWords[] {
  return entriesOfNews(subject, items, entries).slice(0, FRONT_LIMITS.mutes).map(muteWords);
}

/** Names an entry to be muted. */
export function muteWords(entry: WatchEntry): MuteWords {
  const { id, isMuted } = entry;
  return { id, label: entryLabel(entry), isMuted };
}

/** Names whom news is about, to be muted where nobody watches it. */
export function muteWordsAbout({ watchId, subject }: NewsItem, isMuted: boolean): MuteWords {
  return { id: watchId, label: subjectLabel(subject), isMuted };
}

/**
 * The words of a notification's button: it mutes the entry by which the news came. Of several it
 * opens the page on which the reader chooses; null where none is left on the list.
 */
export function muteButton(entries: readonly WatchEntry[]): string | null {
  const [only, ...others] = entries;
  if (!only) return null;
  return others.length === 0
    ? say('notifyMute', { name: entryLabel(only) })
    : say('notifyMuteSome');
}

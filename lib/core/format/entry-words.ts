import type { WatchEntry, WatchKind } from '@/lib/core/watch/entry';
import type { DerivedNews } from '@/lib/core/watch/news';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { filedText } from './filed-text';
import { newsTitle, newsWhat } from './news-words';
import { companyPagePath, fundPagePath, personPagePath } from './own-page-path';

/** The shortest name of an entry: its symbol, or its name; a CIK while no name is known. */
export function entryLabel({ ticker, name, cik }: WatchEntry): string {
  return ticker ?? (filedText(name) || `CIK ${Number(cik)}`);
}

/** What an entry is, unless a company, its group, and whether it is muted; empty for none. */
export function entryAside({ kind, group, isMuted }: WatchEntry): string {
  const muted = isMuted ? say('watchMuted') : '';
  return [kindWords(kind), group ?? '', muted].filter(Boolean).join(' · ');
}

function kindWords(kind: WatchKind): string {
  if (kind === 'company') return '';
  return say(kind === 'person' ? 'watchKindPerson' : 'watchKindFund');
}

/** The path of our own page about an entry. */
export function entryPath({ kind, cik, ticker }: WatchEntry): string {
  if (kind === 'person') return personPagePath(cik);
  return kind === 'fund' ? fundPagePath(cik) : companyPagePath(cik, ticker);
}

/** What is known of an entry's filings, without any derivation. */
export interface EntryActivity {
  readonly latest: DerivedNews | null;
  readonly filings: number;
  readonly unread: number;
}

/**
 * The last activity of an entry: `CEO bought $1.2M`, or why there is none. Absence is claimed of
 * what was read alone. Null activity is an entry that was not read yet.
 */
export function activityWords(
  { kind, cik }: Pick<WatchEntry, 'kind' | 'cik'>,
  activity: EntryActivity | null,
  today: IsoDate,
): string {
  if (!activity) return say('watchNotRead');
  const { latest, filings, unread: missing } = activity;
  const unread = sayCount('watchUnread', missing);
  if (latest) {
    const isItself = latest.subject.cik === cik && kind !== 'person';
    const what = isItself ? capital(newsWhat(latest, today)) : newsTitle(latest, today);
    return missing === 0 ? what : say('watchLastUnread', { what, unread });
  }
  if (filings === 0) {
    return missing === 0 ? say('watchNoFilings') : sayCount('watchUnreadAlone', missing);
  }
  return missing === 0
    ? sayCount('watchNothing', filings)
    : sayCount('watchNothingSoFar', filings, { unread });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether an entry has all of the words typed, in its symbol, name, group or note. */
export function isNamed(entry: WatchEntry, typed: string): boolean {
  const { ticker, name, group, note } = entry;
  const text = `${ticker ?? ''} ${name} ${group ?? ''} ${note}`.toLowerCase();
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}

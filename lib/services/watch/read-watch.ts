import { grouped } from '@/lib/core/grouped';
import { compareText } from '@/lib/core/order';
import type { Problem } from '@/lib/core/problem';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { NewsItem, NewsSubject } from '@/lib/core/watch/news';
import { eventsOf } from '@/lib/core/watch/same-event';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { CheckRow, NewsRow, PollRow, WatchSummary } from '@/lib/db/watch-tables';

/** What is new about one company, person or fund, newest first. */
export interface NewsGroup {
  readonly subject: NewsSubject;
  readonly items: readonly NewsItem[];
  readonly unseen: number;
}

/** One entry with what is known of it. */
export interface WatchLine {
  readonly entry: WatchEntry;
  readonly unseen: number;
  /** When its filings were last read in full; null before the first time. */
  readonly checkedAtMs: number | null;
  /** Why the last try did not succeed. */
  readonly problem: Problem | null;
  /** Null before the first check. */
  readonly summary: WatchSummary | null;
}

/** All that the popup shows of the watch. */
export interface WatchPage {
  /** The group with the newest news first. */
  readonly groups: readonly NewsGroup[];
  /** News beyond the limit. */
  readonly moreNews: number;
  /** In the order in which they were added. */
  readonly lines: readonly WatchLine[];
  /** Unseen events, each once however many entries it concerns. */
  readonly unseen: number;
  readonly poll: PollRow | null;
}

/**
 * The watch as it is stored: `newsLimit` pieces of news at most, all unseen ones before seen ones,
 * and every entry with its summary. Derives nothing and reads the reader's database alone, so that
 * a thousand entries cost three reads; for live queries.
 */
export async function readWatchPage(reader: ReaderDatabase, newsLimit = 200): Promise<WatchPage> {
  const { entries, checks, news, polls } = reader;
  const [listed, checked, unseen, recent, poll] = await Promise.all([
    entries.orderBy('addedAtMs').toArray(),
    checks.toArray(),
    news.where('unseen').equals(1).toArray(),
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database's
    news.orderBy('filedOn').reverse().limit(newsLimit).toArray(),
    polls.get('watch'),
  ]);
  const events = eachOnce(unseen);
  const seen = eachOnce(recent.filter((row) => row.unseen === 0 && !row.isWithdrawn));
  const shown = eachOnce([...events.toSorted(newestFirst), ...seen]).slice(0, newsLimit);
  const counts = countBy(unseen);
  const rows = new Map(checked.map((row) => [row.id, row]));
  return {
    groups: groupsOf(shown),
    moreNews: Math.max(0, events.length + seen.length - newsLimit),
    lines: listed.map((entry) => lineOf(entry, rows.get(entry.id), counts.get(entry.id) ?? 0)),
    unseen: events.length,
    poll: poll ?? null,
  };
}

/** How many unseen events there are, each once, and how many of them are sales. */
export async function countUnseen(
  reader: ReaderDatabase,
): Promise<{ readonly all: number; readonly bought: number; readonly sold: number }> {
  const events = eachOnce(await reader.news.where('unseen').equals(1).toArray());
  const of = (side: 'bought' | 'sold') =>
    events.filter(({ content }) => content.kind === 'trade' && content.side === side).length;
  const clusters = events.filter(({ content }) => content.kind === 'cluster').length;
  return { all: events.length, bought: of('bought') + clusters, sold: of('sold') };
}

/** An event of a watched person at a watched company is kept under both, and is one event. */
function eachOnce(rows: readonly NewsItem[]): NewsItem[] {
  return eventsOf(rows).flatMap(([first]) => first ?? []);
}

function newestFirst(a: NewsItem, b: NewsItem): number {
  return compareText(b.filedOn, a.filedOn) || b.foundAtMs - a.foundAtMs;
}

function groupsOf(shown: readonly NewsItem[]): NewsGroup[] {
  const bySubject = grouped(shown.toSorted(newestFirst), ({ subject }) => subject.cik);
  return [...bySubject.values()].flatMap((items) => {
    const [first] = items;
    const unseen = items.filter(({ seenAtMs }) => seenAtMs === null).length;
    return first ? [{ subject: first.subject, items, unseen }] : [];
  });
}

function countBy(rows: readonly NewsRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { watchId } of rows) counts.set(watchId, (counts.get(watchId) ?? 0) + 1);
  return counts;
}

function lineOf(entry: WatchEntry, check: CheckRow | undefined, unseen: number): WatchLine {
  return {
    entry,
    unseen,
    checkedAtMs: check?.checkedAtMs ?? null,
    problem: check?.problem ?? null,
    summary: check?.summary ?? null,
  };
}

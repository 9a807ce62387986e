import type { Accession } from '@/lib/core/edgar/accession';
import type { IsoDate } from '@/lib/core/iso-date';
import type { WatchId } from './entry';
import { matchNews, type Match } from './match-news';
import { mergeMemory, type Memory } from './merge-telling';
import type { DerivedNews, NewsContent, NewsItem, NewsMark } from './news';
import { takenBackBy, type Coverage } from './taken-back';

/** How the news was found. */
export interface Finding {
  readonly watchId: WatchId;
  readonly nowMs: number;
  /** Whether this is the first time that its filings were read. */
  readonly isFirst: boolean;
  /** The day on the SEC's calendar on which the watch began. */
  readonly sinceDay: IsoDate;
  /** The filings of that day and later that were there when it began. */
  readonly baseline: ReadonlySet<Accession>;
  readonly covers: Coverage;
  /** What was seen before news was kept: it comes in as seen. Empty for none. */
  readonly seen: ReadonlySet<string>;
  /** What was filed up to that day is not told, though it may be new to the reader; null for none. */
  readonly quietUntil: IsoDate | null;
}

/** What changes in the store; the whole belongs into one transaction. */
export interface Reconciled {
  /** New and changed items. */
  readonly put: NewsItem[];
  /** Items that turned out to be part of another one, by their names. */
  readonly remove: NewsMark[];
}

/**
 * Brings what is stored of one entry in line with what is derived now. News is known again by its
 * marks: one mark in common makes it the same event, which keeps its name, what the reader saw and
 * how far the telling came. Stored items that are one event become one; an event that turns out to
 * be two keeps its state in both. What is new is new to the reader, but for what was filed before
 * the entry was watched: before the day it was added, or on its list at the first look.
 * Running it again changes nothing. Time grows with the number of marks.
 */
export function reconcile(
  stored: readonly NewsItem[],
  derived: readonly DerivedNews[],
  finding: Finding,
): Reconciled {
  const matches = matchNews(stored, derived);
  const items = matches.map((match) => ({ match, item: itemOf(match, finding) }));
  const known = new Set(matches.flatMap((match) => match.known));
  const kept = new Set(items.map(({ item }) => item.id));
  const isTakenBack = takenBackBy(derived, finding.covers);
  const put = items
    .filter(({ match, item }) => !match.heir || !isSame(match.heir, item))
    .map(({ item }) => item);
  for (const item of stored) {
    if (known.has(item) || item.isWithdrawn || !isTakenBack(item)) continue;
    put.push({ ...item, isWithdrawn: true });
  }
  const remove = [...known].map(({ id }) => id).filter((id) => !kept.has(id));
  return { put, remove };
}

function itemOf({ news, known, heir, marks }: Match, finding: Finding): NewsItem {
  const [first, ...others] = known;
  const memory = first
    ? renewed(mergeMemory([first, ...others]), heir, news)
    : fresh(news, finding);
  const { watchId } = finding;
  return { ...news, ...memory, marks, id: heir?.id ?? marks[0], watchId, isWithdrawn: false };
}

/** What no rule asked for is judged again when it turns out to be another amount or person. */
function renewed(memory: Memory, heir: NewsItem | null, { content }: DerivedNews): Memory {
  const { telling } = memory;
  const isUnasked = telling.state === 'silent' && telling.why === 'no-rule';
  const isAsItWas = heir !== null && askedFor(heir.content) === askedFor(content);
  return isUnasked && !isAsItWas ? { ...memory, telling: { state: 'new' } } : memory;
}

/** What rules go by: how a cluster is told of, which another version tells otherwise, is none of it. */
function askedFor(content: NewsContent): string {
  return JSON.stringify(content.kind === 'cluster' ? { ...content, sentence: null } : content);
}

function fresh(news: DerivedNews, finding: Finding): Memory {
  const { marks, filedOn } = news;
  const { nowMs, seen, quietUntil } = finding;
  if (marks.some((mark) => seen.has(mark))) {
    return { foundAtMs: nowMs, seenAtMs: nowMs, telling: { state: 'silent', why: 'seen' } };
  }
  if (wasThere(news, finding)) {
    return { foundAtMs: nowMs, seenAtMs: nowMs, telling: { state: 'silent', why: 'before' } };
  }
  const isQuiet = quietUntil !== null && filedOn <= quietUntil;
  const telling = isQuiet
    ? ({ state: 'silent', why: 'before' } as const)
    : ({ state: 'new' } as const);
  return { foundAtMs: nowMs, seenAtMs: null, telling };
}

/** Whether the news was there when the watch began. */
function wasThere(
  { marks, filedOn, accession, content }: DerivedNews,
  { isFirst, sinceDay, baseline }: Finding,
): boolean {
  if (filedOn < sinceDay || baseline.has(accession)) return true;
  switch (content.kind) {
    case 'fund-change':
      // The filing is a manager's: it stands on no list of the company's.
      return isFirst && filedOn === sinceDay;
    case 'cluster':
      // It is new when the filing that made it whole is.
      return false;
    default:
      return marks.some((mark) => baseline.has(accessionOf(mark)));
  }
}

/** The filing that a mark is of: `filing:…` or the beginning of a row's name. */
function accessionOf(mark: NewsMark): Accession {
  return mark.replace(/^filing:|#.*$/g, '') as Accession;
}

function isSame(a: NewsItem, b: NewsItem): boolean {
  return (
    factsOf(a) === factsOf(b) &&
    a.foundAtMs === b.foundAtMs &&
    a.seenAtMs === b.seenAtMs &&
    a.telling === b.telling
  );
}

function factsOf(item: NewsItem): string {
  const { marks, content, subject, filedOn, accession, url, isWithdrawn } = item;
  return JSON.stringify([marks, content, subject, filedOn, accession, url, isWithdrawn]);
}

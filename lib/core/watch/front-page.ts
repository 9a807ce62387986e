import { dayAt } from '@/lib/core/format/day';
import {
  entryLineWords,
  type EntryLineWords,
  type ShownEntry,
} from '@/lib/core/format/entry-line-words';
import { mutesOf, type MuteWords } from '@/lib/core/format/mute-words';
import {
  newsLineWords,
  subjectWords,
  type NewsLineWords,
  type SubjectWords,
} from '@/lib/core/format/news-line-words';
import { checkedWords, earlierWords, moreWords, olderWords } from '@/lib/core/format/watch-words';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { Problem } from '@/lib/core/problem';
import { numberFormat } from '@/lib/core/words/number-format';
import { byActivity } from './by-activity';
import type { WatchEntry, WatchId } from './entry';
import { frontFit } from './front-fit';
import { FRONT_LIMITS } from './front-limits';
import type { NewsItem, NewsSubject } from './news';
import { sharedProblem } from './shared-problem';

const figure = numberFormat();

/**
 * What the popup shows at first, of a size that no list makes longer. It is worded when it is made,
 * because the browser's formatting of numbers and days takes longer to get ready than all the
 * popup's first painting: so it holds for its day and edition alone.
 */
export interface FrontPage {
  readonly madeAtMs: number;
  /** The version and the language that it was worded by; of any other it is not shown. */
  readonly edition: string;
  /** Unseen events, each once, as the badge counts them. */
  readonly unseen: number;
  /** What is new, the group with the newest news first. */
  readonly groups: readonly FrontGroup[];
  readonly fresh: number;
  readonly older: string | null;
  readonly earlier: string | null;
  readonly checked: string | null;
  /** The last activity first. */
  readonly lines: readonly EntryLineWords[];
  /** How many entries there are, in words and as a number. */
  readonly entries: string;
  readonly size: number;
  /** The reader's own headings, in order. */
  readonly headings: readonly string[];
}

export interface FrontGroup extends SubjectWords {
  readonly lines: readonly NewsLineWords[];
  readonly more: string | null;
  readonly mutes: readonly MuteWords[];
}

/** The watch as it is stored, as far as its front page is made of it. */
interface StoredWatch {
  readonly groups: readonly Group[];
  readonly moreNews: number;
  readonly lines: readonly ShownEntry[];
  readonly unseen: number;
  readonly poll: { readonly polledAtMs: number | null; readonly problem: Problem | null } | null;
}

interface Group {
  readonly subject: NewsSubject;
  readonly items: readonly NewsItem[];
}

/**
 * Makes the front page of the watch at a moment (epoch milliseconds), in the edition given. Null
 * where there is none: nothing is watched, or something stands in the way of the whole watch, which
 * has to be told as it is at the moment it is read.
 */
export function frontPageOf(
  watch: StoredWatch,
  madeAtMs: number,
  edition: string,
): FrontPage | null {
  const { lines, moreNews, unseen, poll } = watch;
  if (lines.length === 0 || sharedProblem(watch)) return null;
  const today = dayAt(madeAtMs);
  const groups = watch.groups.flatMap(({ subject, items }) => {
    const fresh = items.filter(({ seenAtMs }) => seenAtMs === null);
    return fresh.length > 0 ? [{ subject, items: fresh }] : [];
  });
  const [fresh, all] = [sizeOf(groups), sizeOf(watch.groups)];
  const entries = new Map(lines.map(({ entry }) => [entry.id, entry]));
  const inSight = frontFit(groups.map(({ items }) => items.length));
  return {
    madeAtMs,
    edition,
    unseen,
    groups: groups.slice(0, inSight.groups).map((group) => groupOf(group, entries, today)),
    fresh,
    older: olderWords(moreNews),
    earlier: earlierWords(all - fresh, false),
    checked: checkedWords(poll?.polledAtMs ?? null, madeAtMs),
    lines: lines
      .toSorted(byActivity)
      .slice(0, inSight.lines)
      .map((line) => entryLineWords(line, madeAtMs, today)),
    entries: figure(lines.length),
    size: lines.length,
    headings: [...new Set(lines.flatMap(({ entry }) => entry.group ?? []))].sort(compareText),
  };
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { items }) => sum + items.length, 0);
}

function groupOf(
  { subject, items }: Group,
  entries: ReadonlyMap<WatchId, WatchEntry>,
  today: IsoDate,
): FrontGroup {
  const words = subjectWords(subject);
  const shown = items.slice(0, FRONT_LIMITS.items);
  return {
    ...words,
    lines: shown.map((item) => newsLineWords(item, today)),
    more: moreWords(items.length - shown.length, words.label),
    mutes: mutesOf(subject, items, entries),
  };
}

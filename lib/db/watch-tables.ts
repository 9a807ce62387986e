import type { Accession } from '@/lib/core/edgar/accession';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { WatchId } from '@/lib/core/watch/entry';
import type { Awaited } from '@/lib/core/watch/named-filings';
import type { MonthSum } from '@/lib/core/watch/month-sums';
import type { DerivedNews, NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import type { WideState } from '@/lib/core/watch/wide/wide-state';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** What the popup shows of an entry without deriving anything. */
export interface WatchSummary {
  /** The newest piece of news that is held, seen or not; null where there is none. */
  readonly latest: DerivedNews | null;
  /** The last twelve calendar months, oldest first; empty where they are not summed up. */
  readonly months: readonly MonthSum[];
  /** Filings of the window that were read. */
  readonly filings: number;
  /** Filings of the window that could not be read, or were too many to read. */
  readonly unread: number;
}

/** How the checks of an entry stand. */
export interface CheckRow extends Awaited {
  readonly id: WatchId;
  /** When its list was last looked at and all that is new on it read; null before the first time. */
  readonly checkedAtMs: number | null;
  /** When that was last tried; a try that was cut short by a block or a lost connection is none. */
  readonly triedAtMs: number | null;
  /** Why the last try did not succeed. */
  readonly problem: Problem | null;
  /**
   * Since when it is watched in this profile, epoch milliseconds: what was filed before is not new.
   * Of an entry that came from another profile that is later than when it was added.
   */
  readonly sinceMs: number;
  /** What was on its list at the first look, of that day and later; null before it. */
  readonly baseline: readonly Accession[] | null;
  /** What was filed up to this day is never told by notification; null once news is kept. */
  readonly quietUntil: IsoDate | null;
  /** Null before all filings of its window were read, which for a long list takes a while. */
  readonly summary: WatchSummary | null;
}

/** A piece of news as it is kept, under its entry and its name. */
export interface NewsRow extends NewsItem {
  /** 1 while it is to be counted: neither seen nor taken back. A number, so that it is indexed. */
  readonly unseen: 0 | 1;
  /** The name of the notification it was told in; absent before. */
  readonly note?: string;
}

/** A rule with its place in the reader's list; lower ones come first. */
export interface RuleRow extends Rule {
  readonly place: number;
}

/** An entry that the reader took off the list, so that no other profile puts it back. */
export interface RemovedRow {
  readonly id: WatchId;
  readonly removedAtMs: number;
}

/** How the looking for new filings stands, over all entries. */
export interface PollRow {
  readonly id: 'watch';
  /** When the last poll came to its end, epoch milliseconds; null before the first. */
  readonly polledAtMs: number | null;
  /** The filings on the newest page of each feed when it was last read, by its name. */
  readonly newest: Readonly<Record<string, readonly Accession[]>>;
  /** The end of the last gap that feeds cannot tell of; null for none. */
  readonly gapEndedMs: number | null;
  /** Why a feed could not be read; the lists of filings are then the only source. */
  readonly feedProblem: Problem | null;
  /** Why the last poll ended before its end. */
  readonly problem: Problem | null;
}

/** How far the filings of any company were read; there while a rule asks for them. */
export interface WideRow extends WideState {
  readonly id: 'wide';
}

/** A company, person or fund that is not watched and that no rule is to tell of. */
export interface MuteRow {
  readonly cik: Cik;
  readonly name: string;
  readonly ticker: Ticker | null;
  readonly mutedAtMs: number;
}

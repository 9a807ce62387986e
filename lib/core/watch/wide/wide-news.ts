import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import type { IsoDate } from '@/lib/core/iso-date';
import type { WatchId } from '../entry';
import type { DerivedNews, NewsItem, NewsMark } from '../news';
import { reconcile, type Reconciled } from '../reconcile-news';
import type { Rule } from '../rule';
import { ruleFor } from '../rule-match';
import type { Coverage } from '../taken-back';
import type { WideFiling } from './wide-filing';

/** How the news of a company that is not watched was found. */
export interface WideFinding {
  readonly watchId: WatchId;
  readonly nowMs: number;
  /** Filings of this day and later are news. */
  readonly sinceDay: IsoDate;
  readonly covers: Coverage;
  /** The filings about the company whose events may be new: see `mayBeNew`. */
  readonly named: ReadonlySet<Accession>;
  /** The rules about any company that are switched on. */
  readonly rules: readonly Rule[];
}

/**
 * Brings what is stored of a company that nobody watches in line with its full judgement: as for a
 * watched one, but of what is new only that is kept which a rule about any company asks for, and
 * which was first filed by one of the filings named. What is stored already goes on, and is taken
 * back where an amendment takes it back.
 */
export function wideNews(
  stored: readonly NewsItem[],
  derived: readonly DerivedNews[],
  finding: WideFinding,
): Reconciled {
  const { named, rules } = finding;
  const { put, remove } = reconcile(stored, derived, {
    ...finding,
    isFirst: false,
    baseline: new Set(),
    seen: new Set(),
    quietUntil: null,
  });
  const known = new Set(stored.map(({ id }) => id));
  const isWanted = (item: NewsItem) =>
    isTraded(item) &&
    named.has(firstFiling(item)) &&
    item.filedOn >= finding.sinceDay &&
    ruleFor(item, [], rules).rule !== null;
  return { put: put.filter((item) => known.has(item.id) || isWanted(item)), remove };
}

/**
 * The filings about a company whose events may be new. Who is taken off the watchlist is forgotten
 * with all that was told: of the filings named up to then only those that still wait for their
 * judgement may be. `goneMs` is when the company was last taken off, epoch milliseconds; 0 for never.
 */
export function mayBeNew(
  about: readonly Pick<WideFiling, 'accession' | 'state' | 'notedAtMs'>[],
  goneMs: number,
): Set<Accession> {
  const fresh = about.filter(({ state, notedAtMs }) => state === 'judge' || notedAtMs > goneMs);
  return new Set(fresh.map(({ accession }) => accession));
}

function isTraded({ content }: NewsItem): boolean {
  return content.kind === 'trade' || content.kind === 'cluster';
}

/** The filing that told a trade first, or that made a cluster whole: an amendment makes none new. */
function firstFiling({ content, marks, accession }: NewsItem): Accession {
  return content.kind === 'cluster' ? accession : (accessionIn(marks[0]) ?? accession);
}

function accessionIn(mark: NewsMark): Accession | null {
  return parseAccession(mark.replace(/#.*$/, ''));
}

import type { CurrentEntry } from '@/lib/core/edgar/current-feed';
import type { IndexedFiling } from '@/lib/core/edgar/daily-index';
import type { Cik } from '@/lib/core/edgar/cik';
import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { anyRules, feedsOfRules, isWanted } from '@/lib/core/watch/wide/any-rules';
import { fedFilings, foundByForm, type FedFiling } from '@/lib/core/watch/wide/feed-filings';
import { waiting, type WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { MOST_WAITING } from '@/lib/core/watch/wide/wide-limits';
import { joined } from '@/lib/core/watch/wide/wide-state';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readRules } from '../rule-list';
import { isWatchedSince } from './is-watched';
import { putFound } from './put-found';

/** The tables that noting filings writes to or reads. */
export function noteTables(reader: ReaderDatabase) {
  const { entries, checks, news, rules, wide, wideFilings } = reader;
  return [entries, checks, news, rules, wide, wideFilings];
}

/** The filings of a feed's entries, for `noteFilings`. */
export function filingsFed(entries: readonly CurrentEntry[], nowMs: number): FedFiling[] {
  return fedFilings(entries, easternDay(nowMs));
}

/** The filings of a daily index, for `noteFilings`: a Form 13F has its filer as its one party. */
export function filingsIndexed(indexed: readonly IndexedFiling[]): FedFiling[] {
  return [...grouped(indexed, ({ accession }) => accession).values()].flatMap(([first]) => {
    if (!first) return [];
    const { accession, form, cik, filedOn } = first;
    const filing = { accession, form, cik, filedOn, issuer: null };
    const isHoldings = form.startsWith('13F');
    return {
      filing,
      found: isHoldings ? foundByForm(filing, { subject: null, filer: first }) : null,
    };
  });
}

/**
 * Notes filings of any company that rules ask for and that were not noted before, within a
 * transaction over `noteTables`: those that have to be read wait for it, the others are told by
 * their form. Nothing is noted while no rule is about any company.
 */
export async function noteFilings(
  reader: ReaderDatabase,
  fed: readonly FedFiling[],
  tickers: ReadonlyMap<Cik, Ticker>,
  nowMs: number,
): Promise<void> {
  const { wide, wideFilings } = reader;
  const state = await wide.get('wide');
  const rules = anyRules(await readRules(reader));
  if (!state || rules.length === 0) return;
  const feeds = feedsOfRules(rules);
  const wanted = fed.filter(
    ({ filing }) => filing.filedOn >= state.sinceDay && isWanted(filing.form, feeds),
  );
  const known = await wideFilings.bulkGet(wanted.map(({ filing }) => filing.accession));
  const rows: WideFiling[] = [];
  for (const { filing, found } of wanted.filter((_, at) => !known[at])) {
    const row = waiting(filing, nowMs);
    const { issuer } = filing;
    if (found) await putFound(reader, found, rules, tickers, nowMs);
    const isSettled =
      found !== null || (issuer !== null && (await isWatchedSince(reader, issuer, nowMs)));
    rows.push(isSettled ? { ...row, state: 'done', issuer: null } : row);
  }
  await wideFilings.bulkPut(rows);
  await giveUpOldest(reader);
}

/** More than a few days' filings are never waited for: the oldest of them were not seen. */
async function giveUpOldest({ wide, wideFilings }: ReaderDatabase): Promise<void> {
  const queue = wideFilings.where('[state+dueAtMs]').between(['read', 0], ['read', Infinity]);
  const over = (await queue.count()) - MOST_WAITING;
  if (over <= 0) return;
  const rows = await queue.limit(over).toArray();
  await wideFilings.bulkPut(rows.map((row) => ({ ...row, state: 'done' })));
  const days = rows.map(({ filedOn }) => filedOn).sort();
  await passOver({ wide }, days[0], days.at(-1));
}

/** Keeps that filings of these days may have been passed over. */
export async function passOver(
  { wide }: Pick<ReaderDatabase, 'wide'>,
  from: IsoDate | undefined,
  to: IsoDate | undefined,
): Promise<void> {
  const state = await wide.get('wide');
  if (!state || !from || !to) return;
  await wide.put({ ...state, unseen: joined(state.unseen, { from, to }) });
}

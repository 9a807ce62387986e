import type { Cik } from '@/lib/core/edgar/cik';
import { addDays } from '@/lib/core/iso-date';
import { watchId } from '@/lib/core/watch/entry';
import type { Rule } from '@/lib/core/watch/rule';
import { anyRules } from '@/lib/core/watch/wide/any-rules';
import type { FoundNews } from '@/lib/core/watch/wide/feed-filings';
import type { FiledTrades } from '@/lib/core/watch/wide/filed-trades';
import type { WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { worthOf } from '@/lib/core/watch/wide/worth-judging';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readRules } from '../rule-list';
import { tickersOf } from '../tickers-of';
import { isWatchedSince } from './is-watched';
import { noteTables } from './note-filings';
import { putFound } from './put-found';
import type { WideSources } from './wide-sources';

/** What the document of a filing turned out to say. */
export type ReadFact =
  | {
      readonly kind: 'trades';
      readonly issuer: Cik;
      readonly trades: FiledTrades;
      readonly isAmendment: boolean;
    }
  | { readonly kind: 'found'; readonly found: FoundNews }
  /** It is about a company that is watched: the watch tells it. */
  | { readonly kind: 'watched' }
  | { readonly kind: 'unread' };

/** Lots of one purchase are filed within days of each other: Form 4 is due after two. */
const TOGETHER_DAYS = 14;

/**
 * Keeps what was read, in one transaction: a filing that may tell what a rule asks for waits for
 * the judgement of its company, any other is dealt with, and only its number is remembered.
 */
export async function settleRead(
  { reader, cache, now }: WideSources,
  { accession }: WideFiling,
  fact: ReadFact,
): Promise<void> {
  const about = fact.kind === 'found' ? [fact.found.news.subject.cik] : [];
  const known = await tickersOf(cache, new Set(about));
  const tickers = new Map([...known].map(([cik, { ticker }]) => [cik, ticker]));
  await reader.transaction('rw', noteTables(reader), async () => {
    const { wide, wideFilings } = reader;
    const row = await wideFilings.get(accession);
    const state = await wide.get('wide');
    if (row?.state !== 'read' || !state) return;
    const rules = anyRules(await readRules(reader));
    const done: WideFiling = { ...row, state: 'done', issuer: null, dueAtMs: now(), tries: 0 };
    switch (fact.kind) {
      case 'watched':
        await wideFilings.put(done);
        return;
      case 'unread':
        await wideFilings.put(done);
        await wide.put({ ...state, unread: state.unread + 1 });
        return;
      case 'found':
        await wideFilings.put(done);
        await putFound(reader, fact.found, rules, tickers, now());
        return;
      case 'trades': {
        const { issuer, trades } = fact;
        if (await isWatchedSince(reader, issuer, row.notedAtMs)) {
          await wideFilings.put(done);
          return;
        }
        const worth = await worthFor(reader, rules, row, fact);
        const isJudged = worth === 'judge';
        await wideFilings.put({ ...done, issuer, trades, state: isJudged ? 'judge' : 'done' });
        if (worth !== 'judge') await wide.put({ ...state, leftOut: counted(state.leftOut, worth) });
      }
    }
  });
}

/** Whether any rule has it judged; else the rules that leave it out. */
async function worthFor(
  { wideFilings, news }: ReaderDatabase,
  rules: readonly Rule[],
  { accession, filedOn }: WideFiling,
  { issuer, trades, isAmendment }: Extract<ReadFact, { kind: 'trades' }>,
): Promise<'judge' | readonly Rule[]> {
  const since = addDays(filedOn, -TOGETHER_DAYS);
  const others = (await wideFilings.where('issuer').equals(issuer).toArray()).filter(
    (one) => one.accession !== accession && one.filedOn >= since,
  );
  const told = others.flatMap((one) => one.trades ?? []);
  const leftOut: Rule[] = [];
  for (const rule of rules) {
    const worth = worthOf(rule, trades, told);
    if (worth === 'judge') return 'judge';
    if (worth === 'left-out') leftOut.push(rule);
  }
  // An amendment may take back what was told.
  const stored = news.where('watchId').equals(watchId('company', issuer));
  return isAmendment && (await stored.count()) > 0 ? 'judge' : leftOut;
}

function counted(
  before: Readonly<Record<string, number>>,
  rules: readonly Rule[],
): Record<string, number> {
  return { ...before, ...Object.fromEntries(rules.map(({ id }) => [id, (before[id] ?? 0) + 1])) };
}

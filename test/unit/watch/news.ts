import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
import type {
  DerivedNews,
  FundChangeNews,
  NewsItem,
  NewsMark,
  NewsSubject,
  TradeNews,
} from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { accession, cik, day, known } from '@/test/unit/insider/known';

export const NOW = Date.parse('2026-11-23T15:00:00Z');
export const ACME: NewsSubject = {
  cik: cik(1001),
  name: 'Acme Corp.',
  ticker: known(parseTicker('ACME')),
};

/** The mark of a row, by the number of its filing. */
export function row(filing: number, at = 0): NewsMark {
  return `${accession(filing)}#n${at}`;
}

/** A purchase by a director for $100,000, filed on 20 November, unless told otherwise. */
export function trade(facts: Partial<TradeNews> = {}): TradeNews {
  return {
    kind: 'trade',
    side: 'bought',
    people: ['Ada Quill'],
    role: 'Director',
    isChief: false,
    shares: 1000,
    value: 100_000,
    plan: 'no-plan',
    link: null,
    tradedOn: day('2026-11-18'),
    isAmended: false,
    ...facts,
  };
}

export function fundChange(facts: Partial<FundChangeNews> = {}): FundChangeNews {
  return {
    kind: 'fund-change',
    fund: { cik: cik(77), name: 'Lone Larch Capital', ticker: null },
    issuer: 'ACME CORP',
    action: 'closed',
    isCoreExit: false,
    period: day('2026-09-30'),
    value: 5_000_000,
    ...facts,
  };
}

export interface NewsFacts extends Partial<Omit<DerivedNews, 'filedOn' | 'marks'>> {
  readonly filedOn?: string;
}

export function derived(marks: readonly NewsMark[], facts: NewsFacts = {}): DerivedNews {
  const [first, ...others] = marks;
  const number = accession(1);
  return {
    content: trade(),
    subject: ACME,
    accession: number,
    url: filingIndexUrl(ACME.cik, number),
    ...facts,
    marks: [known(first ?? null), ...others],
    filedOn: day(facts.filedOn ?? '2026-11-20'),
  };
}

/** A stored item of the entry Acme, new and unseen, unless told otherwise. */
export function stored(
  marks: readonly NewsMark[],
  facts: Partial<NewsItem> & { readonly on?: string } = {},
): NewsItem {
  const { on, ...rest } = facts;
  const news = derived(marks, on === undefined ? {} : { filedOn: on });
  return {
    ...news,
    id: news.marks[0],
    watchId: watchId('company', ACME.cik),
    foundAtMs: NOW - 60_000,
    seenAtMs: null,
    isWithdrawn: false,
    telling: { state: 'new' },
    ...rest,
  };
}

export function entry(facts: Partial<WatchEntry> = {}): WatchEntry {
  const of = facts.cik ?? ACME.cik;
  const kind = facts.kind ?? 'company';
  return {
    id: watchId(kind, of),
    kind,
    cik: of,
    ticker: kind === 'company' ? ACME.ticker : null,
    name: ACME.name,
    group: null,
    note: '',
    addedAtMs: NOW - 30 * 86_400_000,
    changedAtMs: NOW - 30 * 86_400_000,
    snoozedUntilMs: null,
    isMuted: false,
    ...facts,
  };
}

export function rule(facts: Partial<Rule> = {}): Rule {
  return {
    id: 'buys',
    topics: ['buy'],
    scope: { of: 'all' },
    atLeast: null,
    by: 'anyone',
    isOn: true,
    ...facts,
  };
}

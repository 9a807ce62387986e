import type { WatchEntry } from '@/lib/core/watch/entry';
import type { NewsMark } from '@/lib/core/watch/news';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { CheckRow, NewsRow } from '@/lib/db/watch-tables';

/** What the reader's database holds of a watchlist. */
export interface WatchWorld {
  readonly entries: readonly WatchEntry[];
  readonly checks: readonly CheckRow[];
  readonly news: readonly NewsRow[];
}

/** How many pieces of news are unseen, however long the list is. */
const UNSEEN = 60;
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

/** A watchlist of so many invented companies, each with a piece of news and a year of trades. */
export function watchWorld(size: number): WatchWorld {
  const companies = Array.from({ length: size }, (_, at) => company(at));
  return {
    entries: companies.map(({ entry }) => entry),
    checks: companies.map(({ check }) => check),
    news: companies.map(({ news }) => news),
  };
}

function company(at: number) {
  const cik = String(9_000_000 + at).padStart(10, '0') as Cik;
  const id = `company:${cik}` as const;
  const ticker = `Z${at}` as Ticker;
  const name = `Invented Company ${at}, Inc.`;
  const addedAtMs = Date.UTC(2026, 9, 1) + at;
  const accession = `0009000000-26-${String(at).padStart(6, '0')}` as Accession;
  const mark: NewsMark = `${accession}#n0`;
  const isUnseen = at < UNSEEN;
  const news: NewsRow = {
    id: mark,
    watchId: id,
    marks: [mark],
    content: {
      kind: 'trade',
      side: at % 3 === 0 ? 'sold' : 'bought',
      people: ['Doe Jane'],
      role: 'Director',
      isChief: false,
      shares: 1_000,
      value: 100_000 + at,
      plan: 'no-plan',
      link: null,
      tradedOn: '2026-11-18' as IsoDate,
      isAmended: false,
    },
    subject: { cik, name, ticker },
    filedOn: '2026-11-20' as IsoDate,
    accession,
    url: 'https://www.sec.gov/',
    foundAtMs: addedAtMs,
    seenAtMs: isUnseen ? null : addedAtMs,
    isWithdrawn: false,
    telling: { state: 'silent', why: isUnseen ? 'no-rule' : 'before' },
    unseen: isUnseen ? 1 : 0,
  };
  const months = MONTHS.map((month, turn) => ({
    month,
    isHeld: turn > 1,
    bought: turn % 3 === 0 ? 1e6 : 0,
    sold: turn % 4 === 0 ? 5e5 : 0,
  }));
  const { watchId: _, unseen: _unseen, ...latest } = news;
  const entry: WatchEntry = {
    id,
    kind: 'company',
    cik,
    ticker,
    name,
    group: at % 7 === 0 ? 'Energy' : null,
    note: '',
    addedAtMs,
    changedAtMs: addedAtMs,
    snoozedUntilMs: null,
    isMuted: false,
  };
  const check: CheckRow = {
    id,
    checkedAtMs: addedAtMs,
    triedAtMs: addedAtMs,
    problem: null,
    sinceMs: addedAtMs,
    baseline: [],
    awaited: [],
    looks: 0,
    quietUntil: null,
    summary: { latest, months, filings: 3, unread: 0 },
  };
  return { entry, check, news };
}

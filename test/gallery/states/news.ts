import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type {
  NewsContent,
  NewsItem,
  NewsMark,
  NewsSubject,
  TradeNews,
} from '@/lib/core/watch/news';
import { watchId } from '@/lib/core/watch/entry';
import { accession, cik, company, day, NOW_MS } from './invented';

let serial = 500;

/** An entry of the watchlist, a company unless told otherwise. */
export function entry(about: DirectoryEntry, rest: Partial<WatchEntry> = {}): WatchEntry {
  const kind = rest.kind ?? 'company';
  return {
    id: watchId(kind, about.cik),
    kind,
    cik: about.cik,
    ticker: kind === 'company' ? about.ticker : null,
    name: about.name,
    group: null,
    note: '',
    addedAtMs: NOW_MS - 90 * 86_400_000,
    changedAtMs: NOW_MS - 90 * 86_400_000,
    snoozedUntilMs: null,
    isMuted: false,
    ...rest,
  };
}

/** A piece of news about a company, unseen unless told otherwise. */
export function item(
  subject: NewsSubject,
  filedOn: string,
  content: NewsContent,
  rest: Partial<NewsItem> = {},
): NewsItem {
  serial += 1;
  const number = accession(serial);
  const mark: NewsMark =
    content.kind === 'trade' || content.kind === 'cluster' ? `${number}#n0` : `filing:${number}`;
  return {
    id: mark,
    watchId: watchId('company', subject.cik),
    marks: [mark],
    content,
    subject,
    filedOn: day(filedOn),
    accession: number,
    url: filingIndexUrl(subject.cik, number),
    foundAtMs: NOW_MS - 3_600_000,
    seenAtMs: null,
    isWithdrawn: false,
    telling: { state: 'new' },
    ...rest,
  };
}

/** A purchase by one chief executive, unless told otherwise. */
export function trade(
  facts: Partial<Omit<TradeNews, 'tradedOn'>> & { tradedOn: string },
): TradeNews {
  return {
    kind: 'trade',
    side: 'bought',
    people: ['Hartwell Miriam J'],
    role: 'CEO',
    isChief: true,
    shares: 812_400,
    value: 2_607_804,
    plan: 'no-plan',
    link: null,
    isAmended: false,
    ...facts,
    tradedOn: day(facts.tradedOn),
  };
}

/** The subject of news about a company. */
export function about({ cik: id, name, ticker }: DirectoryEntry): NewsSubject {
  return { cik: id, name, ticker };
}

export const STORAGE = company('XSTO', 'Example Storage Corp', 9_980_001);
export const FOODS = company('PLCF', 'Placeholder Foods, Inc.', 9_980_002);
export const SYSTEMS = company('QTRN', 'Quarternoon Systems, Inc.', 9_980_003);
export const SHIPS = company(
  'MRRBQ-PA',
  'Brøndvik & Hohenfriedeberg Søtransport og Handelsselskab ASA',
  9_980_004,
);

const fund: NewsSubject = {
  cik: cik(9_980_601),
  name: 'Invented Capital Management LP',
  ticker: null,
};

/** A busy day: trades, a cluster, funds and bare filings about four companies. */
export const BUSY: readonly NewsItem[] = [
  item(about(STORAGE), '2026-11-20', {
    kind: 'cluster',
    people: 4,
    value: 6_412_000,
    sentence: {
      key: 'signalClusterDays',
      values: {
        people: 4,
        days: 9,
        first: { day: day('2026-11-11') },
        last: { day: day('2026-11-19') },
        least: { money: 10_000 },
      },
    },
    firstOn: day('2026-11-11'),
    rows: [],
  }),
  item(about(STORAGE), '2026-11-20', trade({ tradedOn: '2026-11-19' })),
  item(
    about(STORAGE),
    '2026-11-18',
    trade({
      tradedOn: '2026-11-17',
      people: ['Featherstonehaugh-Cholmondeley Maximilian', 'F-C Family Trust'],
      role: 'Director',
      isChief: false,
      value: null,
      shares: 40_000,
      plan: 'unknown',
    }),
  ),
  item(
    about(STORAGE),
    '2026-11-16',
    trade({ tradedOn: '2026-11-12', role: 'CFO', value: 310_400, people: ['Okonkwo Daniel'] }),
  ),
  item(
    about(STORAGE),
    '2026-11-13',
    trade({ tradedOn: '2026-11-11', role: 'Director', value: 96_000, people: ['Adeyemi Ruth'] }),
  ),
  item(
    about(FOODS),
    '2026-11-19',
    trade({
      side: 'sold',
      people: ['Okonkwo Daniel'],
      role: 'CFO',
      shares: 12_000,
      value: 1_060_800,
      plan: 'plan',
      tradedOn: '2026-11-18',
    }),
  ),
  item(about(FOODS), '2026-11-17', {
    kind: 'sale-notice',
    form: '144',
    filer: 'Okonkwo Daniel',
    period: null,
  }),
  item(about(SYSTEMS), '2026-11-14', {
    kind: 'fund-change',
    fund,
    issuer: 'QUARTERNOON SYS INC',
    action: 'closed',
    isCoreExit: true,
    period: day('2026-09-30'),
    value: 214_000_000,
  }),
  item(about(SHIPS), '2026-11-12', {
    kind: 'stake-filed',
    form: 'SCHEDULE 13D/A',
    filer: 'Invented Capital Management LP',
    period: null,
  }),
];

const seenAtMs = NOW_MS - 86_400_000;

/** What was seen before. */
export const EARLIER: readonly NewsItem[] = [
  item(
    about(SYSTEMS),
    '2026-11-02',
    trade({ tradedOn: '2026-10-30', role: 'Director', value: 84_000, people: ['Lindqvist Per'] }),
    { seenAtMs },
  ),
  item(
    fund,
    '2026-11-13',
    {
      kind: 'fund-filed',
      form: '13F-HR',
      filer: null,
      period: day('2026-09-30'),
    },
    { seenAtMs, watchId: watchId('fund', fund.cik) },
  ),
];

/** The fund of the news, as an entry. */
export const FUND_ENTRY = entry({ ...STORAGE, cik: fund.cik, name: fund.name }, { kind: 'fund' });

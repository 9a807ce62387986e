import type { CompanyHistory, HistoryLoading, PersonHistory } from '@/lib/core/insider/history';
import type { TradeEvent } from '@/lib/core/insider/report';
import { addDays } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { amendedReport, clusterReport, loneChiefReport } from './answer-reports';
import { answers } from './answers';
import { extremes } from './extremes';
import { filing } from './filings';
import { companyHistory, NOT_LOADED, personHistory } from './history';
import { accession, cik, day, event, NOW_MS, owner } from './invented';
import { ABSENT, UNKNOWN } from './signals';
import { report } from './view';
import type { Step } from '../steps';

/** A state of one of our own pages with its name in the gallery. */
export interface PageState {
  readonly name: string;
  readonly ticker: string | null;
  readonly company?: CompanyHistory | null;
  readonly person?: PersonHistory | null;
  readonly problem?: Problem;
  /** How far the loading is where nothing is held yet. */
  readonly loading?: HistoryLoading;
  readonly steps?: readonly Step[];
}

const SALE = { class: 'open-market-sale', direction: 'disposed' } as const;
const chief = owner('Hartwell Miriam J', 'CEO, director', 11);
const finance = owner('Okonkwo Daniel', 'CFO', 12);
const FORM = 'https://www.sec.gov/Archives/edgar/data/9980001/000999000026000001/form4.xml';

/** Trades of three years before the window: a purchase now and then, many planned sales. */
const earlier: readonly TradeEvent[] = Array.from({ length: 36 }, (_, index) => {
  const tradedOn = addDays(day('2026-08-20'), -31 * index - (index % 5));
  const price = 2.4 + Math.sin(index / 4) * 0.9 + index * 0.035;
  const facts = { tradedOn, filedOn: addDays(tradedOn, 2), price: Math.round(price * 100) / 100 };
  if (index % 9 === 4) return event({ ...facts, owners: [chief], shares: 90_000 + index * 4_000 });
  if (index % 6 === 3) {
    return event({
      ...facts,
      class: 'grant',
      code: 'A',
      owners: [finance],
      shares: 22_000,
      price: null,
      why: 'Code A: a grant or award.',
    });
  }
  return event({
    ...SALE,
    ...facts,
    code: 'S',
    plan: index % 2 === 0 ? 'plan' : 'unknown',
    link: index % 8 === 1 ? 'to-cover' : null,
    owners: [index % 3 === 0 ? finance : owner('Vance Tobias', 'General counsel', 14)],
    shares: 14_000 + index * 1_200,
    why: 'Code S, and nothing in the filing speaks against the open market.',
  });
});

function reportOf(name: string) {
  const found = [...answers, ...extremes].find((state) => state.name === name)?.view.report;
  if (!found) throw new Error(`no report ${name}`);
  return found;
}

function storage(rest: Partial<CompanyHistory> = {}): CompanyHistory {
  return companyHistory(
    'Example Storage Corp',
    clusterReport,
    [...clusterReport.trades, ...earlier],
    {
      signals: [...clusterReport.signals, ...UNKNOWN, ...ABSENT],
      heldSince: day('2023-08-01'),
      outstanding: { shares: 61_204_118, asOf: day('2026-10-30') },
      loading: { ...NOT_LOADED, state: 'done', wantedSince: day('2023-08-01'), read: 61, of: 61 },
      ...rest,
    },
  );
}

const planned = reportOf('planned sales only');
const spac = reportOf('a private placement filed as a purchase');
const long = reportOf('long names');
const quiet = report([], { filings: 0 });

export const companyStates: readonly PageState[] = [
  { name: 'a cluster, three years held', ticker: 'XSTO', company: storage() },
  {
    name: 'a lone chief executive, 90 days held',
    ticker: 'XSPE',
    company: companyHistory('Specimen Equity Inc.', loneChiefReport, loneChiefReport.trades, {
      signals: [...loneChiefReport.signals, ...UNKNOWN],
    }),
  },
  {
    name: 'an amended filing, opened',
    ticker: 'AMND',
    company: companyHistory('Amendment Foundries Inc.', amendedReport, amendedReport.trades),
    steps: [{ press: 'Details of' }],
  },
  {
    name: 'planned sales only',
    ticker: 'PLCF',
    company: companyHistory('Placeholder Foods, Inc.', planned, planned.trades, {
      notices: [
        {
          notice: {
            ...filing('2026-10-30'),
            isAmendment: false,
            amends: null,
            issuerCik: cik(9_980_001),
            personCik: finance.cik,
            person: 'Okonkwo Daniel',
            relationships: ['Officer'],
            lots: [
              {
                security: 'Common',
                shares: 12_000,
                value: 1_060_800,
                outstanding: 80_000_000,
                saleOn: day('2026-11-02'),
              },
            ],
            noticeOn: day('2026-10-30'),
            planAdoptedOn: [],
          },
          outcome: 'sold',
          shares: 12_000,
          rows: [],
        },
        {
          notice: {
            ...filing('2026-11-19'),
            isAmendment: false,
            amends: null,
            issuerCik: cik(9_980_001),
            personCik: chief.cik,
            person: 'Hartwell Miriam J',
            relationships: ['Officer'],
            lots: [
              {
                security: 'Common',
                shares: 30_000,
                value: 2_650_000,
                outstanding: 80_000_000,
                saleOn: day('2026-11-24'),
              },
            ],
            noticeOn: day('2026-11-19'),
            planAdoptedOn: [],
          },
          outcome: 'open',
          shares: null,
          rows: [],
        },
      ],
    }),
  },
  {
    name: 'a private placement filed as a purchase',
    ticker: 'XACQ',
    company: companyHistory('Example Acquisition Corp I', spac, spac.lookalikes),
    steps: [{ press: 'Details of' }],
  },
  {
    name: 'a quiet company',
    ticker: 'NBLK',
    company: companyHistory('Northblank Utilities Co', quiet, []),
  },
];

export const companyConditions: readonly PageState[] = [
  {
    name: 'long names',
    ticker: 'MRRBQ-PA',
    company: companyHistory(
      'Brøndvik, Hohenfriedeberg & Sønner Søtransport og Handelsselskab ASA',
      long,
      long.trades,
    ),
  },
  { name: 'not read yet', ticker: 'XSTO', company: null },
  {
    name: 'loading, filings not read',
    ticker: 'XSTO',
    company: storage({
      events: clusterReport.trades,
      heldSince: day('2026-08-24'),
      loading: {
        state: 'running',
        wantedSince: day('2021-11-22'),
        read: 120,
        of: 400,
        problem: null,
      },
      unread: [
        { accession: accession(901), url: FORM, filedOn: day('2026-11-12'), detail: 'not XML' },
      ],
    }),
  },
  {
    name: 'failed',
    ticker: 'XSTO',
    company: storage({
      events: clusterReport.trades,
      heldSince: day('2026-08-24'),
      loading: {
        state: 'failed',
        wantedSince: day('2021-11-22'),
        read: 120,
        of: 400,
        problem: { kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS + 9 * 60_000 },
      },
    }),
  },
];

/** A founder who has sold by plan for years, and buys now and then elsewhere. */
const many: readonly TradeEvent[] = Array.from({ length: 400 }, (_, index) => {
  const tradedOn = addDays(day('2026-11-16'), -9 * index);
  const isElsewhere = index % 23 === 7;
  return event({
    ...(isElsewhere ? {} : { ...SALE, code: 'S', plan: index < 150 ? 'plan' : 'unknown' }),
    owners: [chief],
    issuerCik: cik(isElsewhere ? 9_980_022 : 9_980_001),
    issuerName: isElsewhere ? 'Specimen Equity Inc.' : 'Example Storage Corp',
    tradedOn,
    filedOn: addDays(tradedOn, 2),
    shares: 2_000 + ((index * 7_919) % 30_000),
    price: Math.round((140 - index * 0.3 + Math.sin(index / 9) * 14) * 100) / 100,
  });
});

export const personStates: readonly PageState[] = [
  {
    name: 'a person with 400 filings',
    ticker: null,
    person: personHistory(chief, many, {
      heldSince: day('2016-11-22'),
      loading: { ...NOT_LOADED, state: 'done', wantedSince: day('2016-11-22'), read: 400, of: 400 },
    }),
  },
  {
    name: 'one purchase',
    ticker: null,
    person: personHistory(finance, amendedReport.trades),
  },
  { name: 'nothing filed', ticker: null, person: personHistory(finance, []) },
  { name: 'nothing loaded yet', ticker: null, person: null, loading: NOT_LOADED },
  {
    name: 'loading for the first time',
    ticker: null,
    person: null,
    loading: { ...NOT_LOADED, state: 'running', wantedSince: day('2025-11-22') },
  },
];

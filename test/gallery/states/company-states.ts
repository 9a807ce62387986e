import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { FundsView } from '@/lib/core/form13f/funds-view';
import type { NoticeStory } from '@/lib/core/form144/notice';
import type { CompanyHistory, HistoryLoading, PersonHistory } from '@/lib/core/insider/history';
import type { TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import { addDays } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { amendedReport, clusterReport, loneChiefReport } from './answer-reports';
import { answers } from './answers';
import { extremes } from './extremes';
import { filing } from './filings';
import { fundsStates } from './funds';
import { companyHistory, NOT_LOADED, personHistory } from './history';
import { accession, cik, day, event, NOW_MS, owner } from './invented';
import { report } from './view';
import type { Step } from '../steps';

/** A state of one of our own pages with its name in the gallery. */
export interface PageState {
  readonly name: string;
  readonly ticker: string | null;
  readonly company?: CompanyHistory | null;
  readonly funds?: FundsView | null;
  /** What followed funds did over the stored quarters. */
  readonly quarters?: readonly HolderQuarter[];
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
      price: 0,
      why: { key: 'whyCodeA' },
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
    why: { key: 'whyNothingS' },
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
      heldSince: day('2023-08-01'),
      outstanding: {
        shares: 61_204_118,
        asOf: day('2026-10-30'),
        accession: accession(902),
      },
      loading: { ...NOT_LOADED, state: 'done', wantedSince: day('2023-08-01'), read: 61, of: 61 },
      ...rest,
    },
  );
}

/** A notice of an intended sale, open and without a sale unless told otherwise. */
function notice(
  { cik: personCik, name, role }: TradeOwner,
  filed: string,
  shares: number,
  value: number,
  rest: Partial<NoticeStory>,
): NoticeStory {
  const lot = { security: 'Common', shares, value, outstanding: 80_000_000, saleOn: day(filed) };
  return {
    notice: {
      ...filing(filed),
      isAmendment: false,
      amends: null,
      issuerCik: cik(9_980_001),
      personCik,
      person: name,
      relationships: [role],
      lots: [lot],
      noticeOn: day(filed),
      planAdoptedOn: [],
    },
    outcome: 'open',
    until: addDays(day(filed), 90),
    shares: null,
    why: null,
    rows: [],
    ...rest,
  };
}

/** Reported a second time, by a joint owner; the words are of the first filing. */
function toldTwice(one: TradeEvent): TradeEvent {
  const again = filing('2026-10-15');
  return { ...one, ...again, filings: [again, ...one.filings] };
}

const planned = reportOf('planned sales only');
const spac = reportOf('a private placement filed as a purchase');
const long = reportOf('long names');
const quiet = report([], { filings: 0 });

const QUARTERS: readonly HolderQuarter[] = [
  { period: day('2025-12-31'), filed: 15, holding: 4, more: 3, fewer: 0 },
  { period: day('2026-03-31'), filed: 16, holding: 6, more: 4, fewer: 1 },
  { period: day('2026-06-30'), filed: 16, holding: 6, more: 0, fewer: 0 },
  { period: day('2026-09-30'), filed: 14, holding: 5, more: 2, fewer: 3 },
];

export const companyStates: readonly PageState[] = [
  {
    name: 'a cluster, three years held',
    ticker: 'XSTO',
    company: storage(),
    funds: fundsStates.afterDeadline,
    quarters: QUARTERS,
  },
  {
    name: 'a lone chief executive, 90 days held',
    ticker: 'XSPE',
    funds: fundsStates.loading,
    company: companyHistory('Specimen Equity Inc.', loneChiefReport, loneChiefReport.trades),
  },
  {
    name: 'an amended filing, opened',
    ticker: 'AMND',
    funds: fundsStates.unmapped,
    company: companyHistory('Amendment Foundries Inc.', amendedReport, amendedReport.trades),
    steps: [{ press: 'historyDetailsOf' }],
  },
  {
    name: 'planned sales only',
    ticker: 'PLCF',
    company: companyHistory('Placeholder Foods, Inc.', planned, planned.trades, {
      notices: [
        notice(finance, '2026-10-30', 12_000, 1_060_800, {
          outcome: 'sold',
          shares: 12_000,
          rows: planned.trades.slice(0, 1).flatMap(({ rows }) => rows),
        }),
        notice(chief, '2026-09-28', 50_000, 4_300_000, {
          outcome: 'open',
          shares: 30_000,
          rows: planned.trades.slice(1, 2).flatMap(({ rows }) => rows),
        }),
        notice(owner('Smythe Roland', 'Ten-percent holder', 19), '2026-06-02', 8_000, 640_000, {
          outcome: 'unknown',
          why: { key: 'whyNoticeNoOwner' },
        }),
      ],
    }),
  },
  {
    name: 'a private placement filed as a purchase',
    ticker: 'XACQ',
    company: companyHistory('Example Acquisition Corp I', spac, spac.lookalikes.map(toldTwice)),
    steps: [{ press: 'historyDetailsOf' }],
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

import type { Cusip } from '@/lib/core/form13f/book';
import type { LikelySplit, SplitHints } from '@/lib/core/form13f/change';
import { fundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import type { FundsLoading, FundsView } from '@/lib/core/form13f/funds-view';
import { seasonOf } from '@/lib/core/form13f/season';
import { whatFundsDid } from '@/lib/core/form13f/what-funds-did';
import { dayAt } from '@/lib/core/format/day';
import type { Problem } from '@/lib/core/problem';
import { cusip, held, manager, Q2, Q3, rest, STORAGE } from './fund-books';
import { day, NOW_MS } from './invented';

/** Another number, of the same issuer. */
const OLD_NUMBER = cusip(`${STORAGE.slice(0, 6)}200`);

const added = manager(1, 'HOLLOWAY & REED CAPITAL LLC', {
  before: [held(1_070_000), rest(96e6)],
  now: [held(1_200_000), rest(108e6)],
  filedOn: '2026-11-12',
});
const opened = manager(2, 'Pinebrook Partners LP', {
  before: [rest(40e6)],
  now: [held(2_400_000), rest(44e6)],
});
const cut = manager(3, 'OSTRANDER VALE ASSET MANAGEMENT, INC.', {
  before: [held(900_000), rest(300e6)],
  now: [held(630_000), held(500_000, { kind: 'PUT' }), rest(300e6)],
});
const closed = manager(4, 'Kettlewell Family Office', {
  before: [held(3_000_000), rest(60e6)],
  now: [rest(58e6)],
});
const same = manager(5, 'Tern Harbor Management LLC', {
  before: [held(410_000), rest(20e6)],
  now: [held(410_000), rest(20e6)],
});
const debut = manager(6, 'Newly Registered Advisors', { now: [held(52_000), rest(9e6)] });
const waiting = manager(7, 'BRIARWOOD POINT CAPITAL', { before: [held(750_000), rest(30e6)] });
const late = manager(8, 'Larkfield Investors LP', { before: [rest(30e6)] });
const notice = manager(9, 'GULLANE ROW PARTNERS', {
  notices: [Q3, Q2],
  reportedBy: [{ cik: null, name: 'GULLANE HOLDINGS PLC' }],
});
const stale = manager(10, 'Sandpiper Value Fund Managers', { listed: ['2024-12-31'] });
const unread = manager(11, 'UNREAD CAPITAL', { isUnread: true });
const puts = manager(12, 'Crossgate Derivatives LLC', {
  before: [held(200_000, { kind: 'PUT' }), rest(80e6)],
  now: [
    held(90_000, { kind: 'PUT' }),
    held(300_000, { kind: 'CALL' }),
    held(4_000_000, { kind: 'PRN', price: 1, title: 'NOTE 2.5 % 2029' }),
    rest(80e6),
  ],
});
const flagged = manager(13, 'Ravensworth Confidential Partners', {
  before: [held(800_000), rest(50e6)],
  now: [rest(50e6)],
  flags: ['confidential-omitted', 'value-differs-from-cover'],
});
const uncertain = manager(14, 'Mistaken Columns Capital', {
  before: [held(640_000), rest(50e6)],
  now: [held(2_048_000), rest(50e6)],
  flags: ['value-in-share-column'],
});
const renamed = manager(15, 'Renumbered Capital Partners of Greater Hohenfriedeberg LP', {
  before: [held(410_000, { number: OLD_NUMBER, issuer: 'FORMER STORAGE INC' }), rest(20e6)],
  now: [held(410_000), rest(20e6)],
});
const others = Array.from({ length: 9 }, (_, index) =>
  manager(30 + index, `Uninvolved Capital ${index + 1}`, {
    before: [rest(10e6)],
    now: [rest(11e6)],
  }),
);

export const FOLLOWED: readonly FundRecord[] = [
  added,
  opened,
  cut,
  closed,
  same,
  debut,
  waiting,
  late,
  notice,
  stale,
  unread,
  puts,
  ...others,
];

export const LOADED: FundsLoading = { state: 'done', done: 21, of: 21, problem: null };

interface Facts {
  readonly nowMs?: number;
  readonly loading?: FundsLoading;
  readonly mapping?: FundsView['mapping'];
  readonly splits?: readonly (readonly [Cusip, LikelySplit])[];
}

/** What some managers did in Example Storage, worked out as the product does it. */
export function fundsView(records: readonly FundRecord[], facts: Facts = {}): FundsView {
  const { nowMs = NOW_MS, loading = LOADED, mapping = 'sure', splits = [] } = facts;
  const hints: SplitHints = new Map(splits);
  const followed = records.map((fund) => ({ fund, quarter: fundQuarter(fund, Q3, hints) }));
  const isKnown = mapping === 'sure' || mapping === 'likely';
  return {
    season: seasonOf(
      followed.map(({ quarter }) => quarter.state),
      Q3,
      dayAt(nowMs, 'UTC'),
    ),
    loading,
    inCompany: isKnown ? whatFundsDid(followed, new Set([STORAGE]), Q3) : null,
    mapping,
  };
}

const nobody = FOLLOWED.map((fund) => ({ ...fund, books: new Map(), list: null }));
const blocked: Problem = { kind: 'blocked', host: 'www.sec.gov', untilMs: NOW_MS + 9 * 60_000 };

/** The moment within the season: four days before the deadline. */
export const IN_SEASON_MS = Date.UTC(2026, 10, 12, 14, 5);

const fourForOne: readonly (readonly [Cusip, LikelySplit])[] = [
  [STORAGE, { from: 1, to: 4, basis: 'holders' }],
];

/** The 13F part of a company's card in each of its states, by name. */
export const fundsStates = {
  offered: fundsView(nobody, {
    mapping: 'not-loaded',
    loading: { state: 'none', done: 0, of: 0, problem: null },
  }),
  loading: fundsView([added, ...nobody.slice(1)], {
    loading: { state: 'running', done: 7, of: 21, problem: null },
  }),
  stopped: fundsView([added, closed, ...nobody.slice(2)], {
    loading: { state: 'failed', done: 9, of: 21, problem: blocked },
  }),
  inSeason: fundsView([added, cut, waiting, late, same, ...others], { nowMs: IN_SEASON_MS }),
  afterDeadline: fundsView(FOLLOWED),
  quarterBefore: {
    ...fundsView([added, cut, waiting, late, same, ...others]),
    season: seasonOf(
      [added, cut, waiting, late, same, ...others].map(() => 'not-filed' as const),
      day('2026-12-31'),
      day('2027-01-20'),
    ),
  },
  renamed: fundsView([renamed, same, ...others]),
  nobodyFiled: fundsView([waiting, late], { nowMs: IN_SEASON_MS }),
  noHolder: fundsView(others),
  closings: fundsView([closed, flagged, uncertain, ...others]),
  options: fundsView([puts, same, ...others]),
  split: fundsView(
    [
      manager(20, 'Evenhanded Trust Company', {
        before: [held(250_000, { price: 12.8 }), rest(90e6)],
        now: [held(1_000_000), rest(90e6)],
      }),
      manager(21, 'Splitrock Advisors', {
        before: [held(100_000, { price: 12.8 }), rest(50e6)],
        now: [held(560_000), rest(50e6)],
      }),
      ...others,
    ],
    { splits: fourForOne },
  ),
  unmapped: fundsView(FOLLOWED, { mapping: 'unmapped' }),
  likely: fundsView([same, ...others], { mapping: 'likely' }),
} satisfies Record<string, FundsView>;

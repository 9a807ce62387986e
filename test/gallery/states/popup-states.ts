import type { FoundCompanies } from '@/components/use-search';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { Season } from '@/lib/core/form13f/season';
import type { Problem } from '@/lib/core/problem';
import type { SiteState } from '@/lib/core/site/site-state';
import type { WatchRow } from '@/lib/core/watch/row';
import { fundsStates, IN_SEASON_MS } from './funds';
import { followedManagers } from './followed';
import { noneFound, notSearched, someFound } from './companies-found';
import { company, event, leftOut, NOW_MS, owner } from './invented';

/** A state of the popup with its name in the gallery. */
export interface PopupState {
  readonly name: string;
  readonly text?: string;
  readonly found?: FoundCompanies | null;
  readonly rows: readonly WatchRow[];
  readonly removed?: string;
  readonly season?: Season;
  readonly managers?: readonly FollowedManager[];
  readonly nowMs?: number;
  readonly opened?: boolean;
  readonly site?: {
    readonly state: SiteState;
    readonly isBrokerage: boolean;
    readonly isStale: boolean;
  };
}

function site(state: SiteState, rest: { isBrokerage?: boolean; isStale?: boolean } = {}) {
  return { state, isBrokerage: false, isStale: false, ...rest };
}

function hostAndOrigin(host: string) {
  return { host, origin: `https://${host}/*` };
}

const LONG_HOST = 'investor-relations-and-portfolio-positions.eu-central-1.example-brokerage.test';

function row(entry: DirectoryEntry, rest: Partial<WatchRow> = {}): WatchRow {
  return {
    cik: entry.cik,
    ticker: entry.ticker,
    name: entry.name,
    newest: null,
    unseen: [],
    rest: { filings: 4, leftOut: [], unread: 0 },
    checkedAtMs: NOW_MS - 60_000,
    problem: null,
    ...rest,
  };
}

const chief = owner('Hartwell Miriam J', 'CEO', 11);
const bought = ['2026-11-12', '2026-11-10', '2026-11-06', '2026-11-05', '2026-11-03'].map(
  (tradedOn, index) =>
    event({
      owners: index === 0 ? [chief] : [owner(`Person ${index}`, 'Director', 50 + index)],
      shares: 812_400 - index * 90_000,
      price: 3.21,
      tradedOn,
    }),
);
const storage = row(company('XSTO', 'Example Storage Corp', 9_980_001), {
  unseen: bought,
  newest: bought[0] ?? null,
});
const foods = row(company('PLCF', 'Placeholder Foods, Inc.', 9_980_002), {
  newest: event({
    class: 'open-market-sale',
    direction: 'disposed',
    plan: 'plan',
    owners: [owner('Okonkwo Daniel', 'CFO', 12)],
    shares: 12_000,
    price: 88.4,
    tradedOn: '2026-11-02',
  }),
});
const systems = row(company('QTRN', 'Quarternoon Systems, Inc.', 9_980_003), {
  newest: event({
    class: 'conversion',
    owners: [owner('Featherstonehaugh-Cholmondeley Maximilian', 'Director', 13)],
    shares: 5_200,
    price: null,
    tradedOn: '2025-12-15',
  }),
  rest: { filings: 3, leftOut: [leftOut('conversion', 1)], unread: 1 },
});
const grants = row(company('GRNT', 'Grantham Paper Co', 9_980_008), {
  rest: { filings: 1, leftOut: [leftOut('grant', 1)], unread: 0 },
});
const unread = row(company('NRDX', 'Unreadable Holdings Inc.', 9_980_009), {
  rest: { filings: 0, leftOut: [], unread: 1 },
});
const long = row(
  company('MRRBQ-PA', 'Brøndvik & Hohenfriedeberg Søtransport og Handelsselskab ASA', 9_980_004),
  { rest: { filings: 0, leftOut: [], unread: 0 } },
);
const fresh = row(company('NBLK', 'Northblank Utilities Co', 9_980_005), {
  rest: null,
  checkedAtMs: null,
});

const blocked: Problem = {
  kind: 'blocked',
  host: 'www.sec.gov',
  untilMs: NOW_MS + 9 * 60_000,
};

export const popupStates: readonly PopupState[] = [
  {
    name: 'nothing watched, a site to allow',
    rows: [],
    site: site({ kind: 'offered', ...hostAndOrigin('news.example') }),
  },
  {
    name: 'a brokerage to allow, with a long name',
    rows: [],
    site: site({ kind: 'offered', ...hostAndOrigin(LONG_HOST) }, { isBrokerage: true }),
  },
  {
    name: 'a site that was chosen',
    rows: [],
    site: site({ kind: 'chosen', ...hostAndOrigin('robinhood.com') }, { isBrokerage: true }),
  },
  {
    name: 'a site just given up',
    rows: [],
    site: site(
      { kind: 'offered', ...hostAndOrigin('robinhood.com') },
      { isBrokerage: true, isStale: true },
    ),
  },
  {
    name: 'a page that is never read',
    rows: [],
    site: site({ kind: 'refused', host: 'robinhood.com', why: 'private-page' }),
  },
  {
    name: 'watchlist',
    rows: [storage, foods, systems, grants, unread, long, fresh],
    site: site({ kind: 'listed', host: 'finance.yahoo.com' }),
  },
  {
    name: 'within the season of 13F filings',
    rows: [foods],
    season: fundsStates.inSeason.season,
    managers: followedManagers,
    nowMs: IN_SEASON_MS,
  },
  {
    name: 'after the deadline, names opened',
    rows: [foods],
    season: fundsStates.afterDeadline.season,
    managers: followedManagers,
    opened: true,
  },
  {
    name: 'search',
    text: 'exam',
    rows: [storage],
    found: someFound,
  },
  {
    name: 'nothing found',
    text: 'apfelstrudel',
    rows: [],
    found: noneFound,
  },
  {
    name: 'search failed',
    text: 'exam',
    rows: [],
    found: notSearched,
  },
  { name: 'removed, with undo', rows: [storage, foods], removed: 'QTRN' },
  {
    name: 'paused by the SEC',
    rows: [storage, foods, systems].map((each) => ({ ...each, problem: blocked })),
  },
  {
    name: 'one row in trouble',
    rows: [
      storage,
      {
        ...fresh,
        problem: {
          kind: 'malformed',
          url: 'https://data.sec.gov/submissions/CIK0009980005.json',
          detail: 'it ends in the middle.',
        },
      },
    ],
  },
];

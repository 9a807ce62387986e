import type { Asked } from '@/components/search/found-subjects';
import type { Cell } from '@/components/search/cell';
import type { FoundSubjects } from '@/lib/core/look-up/subject';
import type { Result } from '@/lib/core/result';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { Season } from '@/lib/core/form13f/season';
import type { Problem } from '@/lib/core/problem';
import type { SitePause } from '@/lib/core/site/pause';
import type { SiteState } from '@/lib/core/site/site-state';
import type { PageLine } from '@/lib/core/watch/page-lines';
import type { ShownWatch } from '@/components/watch/popup-watch';
import { fundsStates, IN_SEASON_MS } from './funds';
import { followedManagers } from './followed';
import {
  longFound,
  mixedFound,
  nobodyFound,
  notFound,
  partlyFound,
  secNamed,
  secNamedNobody,
} from './found-subjects';
import { NOW_MS } from './invented';
import { BUSY, EARLIER, FUND_ENTRY } from './news';
import { PAGE, pageOf } from './page-companies';
import { LINES, MANY, watch } from './watch-lines';
import type { Step } from '../steps';

/** A state of the popup with its name in the gallery. */
export interface PopupState {
  readonly name: string;
  readonly text?: string;
  readonly found?: Result<FoundSubjects, Problem> | null;
  readonly asked?: Asked;
  readonly active?: Cell;
  readonly watch: ShownWatch | null;
  readonly mayNotify?: boolean;
  readonly snoozedUntilMs?: number;
  /** What a reader does before the picture is taken. */
  readonly steps?: readonly Step[];
  readonly removed?: string;
  readonly season?: Season;
  readonly managers?: readonly FollowedManager[];
  readonly nowMs?: number;
  /** The companies of the page in front. */
  readonly page?: readonly PageLine[];
  readonly site?: {
    readonly state: SiteState;
    readonly isBrokerage: boolean;
    readonly isStale: boolean;
    readonly pause: SitePause | null;
  };
}

interface SiteRest {
  isBrokerage?: boolean;
  isStale?: boolean;
  pause?: SitePause;
}

function site(state: SiteState, rest: SiteRest = {}) {
  return { state, isBrokerage: false, isStale: false, pause: null, ...rest };
}

function hostAndOrigin(host: string) {
  return { host, origin: `https://${host}/*` };
}

const LONG_HOST = 'investor-relations-and-portfolio-positions.eu-central-1.example-brokerage.test';

const blocked: Problem = {
  kind: 'blocked',
  host: 'www.sec.gov',
  untilMs: NOW_MS + 9 * 60_000,
};

const NOTHING = watch([], []);
const SOME = LINES.filter((_, at) => at < 3);
const QUIET = SOME.map((line) => ({ ...line, unseen: 0 }));

export const popupStates: readonly PopupState[] = [
  {
    name: 'nothing watched, a site to allow',
    watch: NOTHING,
    site: site({ kind: 'offered', ...hostAndOrigin('news.example') }),
  },
  { name: 'nothing watched, notifications allowed', watch: NOTHING, mayNotify: true },
  {
    name: 'a brokerage to allow, with a long name',
    watch: watch(EARLIER, QUIET),
    site: site({ kind: 'offered', ...hostAndOrigin(LONG_HOST) }, { isBrokerage: true }),
  },
  {
    name: 'a site that was chosen',
    watch: watch([], QUIET),
    site: site({ kind: 'chosen', ...hostAndOrigin('robinhood.com') }, { isBrokerage: true }),
  },
  {
    name: 'companies on the page',
    watch: watch(BUSY.slice(0, 2), SOME),
    mayNotify: true,
    page: pageOf(PAGE, BUSY.slice(0, 2), SOME),
    site: site({ kind: 'listed', host: 'finance.yahoo.com' }),
  },
  {
    name: 'all companies on the page',
    watch: watch([], QUIET),
    page: pageOf(PAGE, [], QUIET),
    steps: [{ press: 'watchOnPageAll' }],
  },
  {
    name: 'nothing watched, companies on the page',
    watch: NOTHING,
    page: pageOf(PAGE.slice(1, 3), [], []),
    site: site({ kind: 'listed', host: 'finance.yahoo.com' }),
    steps: [{ scroll: true }],
  },
  {
    name: 'a paused site',
    watch: watch([], QUIET),
    mayNotify: true,
    site: site(
      { kind: 'listed', host: 'finance.yahoo.com' },
      { pause: { host: 'finance.yahoo.com', untilMs: null } },
    ),
  },
  {
    name: 'a chosen site, paused for an hour',
    watch: watch([], QUIET),
    site: site(
      { kind: 'chosen', ...hostAndOrigin(LONG_HOST) },
      { pause: { host: LONG_HOST, untilMs: NOW_MS + 41 * 60_000 } },
    ),
  },
  {
    name: 'a site just given up',
    watch: watch([], QUIET),
    site: site(
      { kind: 'offered', ...hostAndOrigin('robinhood.com') },
      { isBrokerage: true, isStale: true },
    ),
  },
  {
    name: 'a page that is never read',
    watch: watch([], QUIET, { poll: null }),
    site: site({ kind: 'refused', host: 'robinhood.com', why: 'private-page' }),
  },
  {
    name: 'a busy day',
    watch: watch([...BUSY, ...EARLIER], LINES),
    mayNotify: true,
    site: site({ kind: 'listed', host: 'finance.yahoo.com' }),
  },
  {
    name: 'the list of a busy day',
    watch: watch([...BUSY, ...EARLIER], LINES),
    mayNotify: true,
    steps: [{ scroll: true }],
  },
  {
    name: 'seen before, opened',
    watch: watch(EARLIER, QUIET, { moreNews: 12 }),
    mayNotify: true,
    snoozedUntilMs: NOW_MS + 41 * 60_000,
    steps: [{ press: 'watchEarlierShow_other' }],
  },
  { name: 'a thousand entries', watch: watch([], MANY), mayNotify: true },
  {
    name: 'a list to paste',
    watch: watch([], QUIET),
    mayNotify: true,
    steps: [{ press: 'listPaste' }, { write: 'XSTO, PLCF, NRGV' }, { press: 'listAdd' }],
  },
  {
    name: 'within the season of 13F filings',
    watch: watch([], QUIET),
    season: fundsStates.inSeason.season,
    managers: followedManagers,
    nowMs: IN_SEASON_MS,
  },
  {
    name: 'after the deadline, names opened',
    watch: watch([], QUIET),
    season: fundsStates.afterDeadline.season,
    managers: followedManagers,
    steps: [{ openAll: true }],
  },
  { name: 'search', text: 'exam', watch: watch([], LINES), found: mixedFound },
  {
    name: 'search by keys',
    text: 'exam',
    watch: NOTHING,
    found: mixedFound,
    active: { row: 2, column: 1 },
  },
  { name: 'search, long names', text: 'exam', watch: NOTHING, found: longFound },
  { name: 'nothing found', text: 'apfelstrudel', watch: NOTHING, found: nobodyFound },
  {
    name: 'asking the SEC',
    text: 'apfelstrudel',
    watch: NOTHING,
    found: nobodyFound,
    asked: 'asking',
  },
  {
    name: 'named by the SEC',
    text: 'apfelstrudel',
    watch: NOTHING,
    found: nobodyFound,
    asked: secNamed,
  },
  {
    name: 'named by nobody',
    text: 'apfelstrudel',
    watch: NOTHING,
    found: nobodyFound,
    asked: secNamedNobody,
  },
  { name: 'search without a directory', text: 'exam', watch: NOTHING, found: partlyFound },
  { name: 'search failed', text: 'exam', watch: NOTHING, found: notFound },
  { name: 'removed, with undo', watch: watch([], QUIET), removed: 'QTRN' },
  {
    name: 'paused by the SEC',
    watch: watch(
      BUSY.slice(0, 2),
      SOME.map((line) => ({ ...line, problem: blocked })),
      { poll: { polledAtMs: NOW_MS - 7_200_000, problem: blocked } },
    ),
  },
  {
    name: 'one row in trouble',
    watch: watch(
      [],
      [
        ...QUIET,
        {
          entry: FUND_ENTRY,
          unseen: 0,
          summary: null,
          problem: {
            kind: 'malformed',
            url: 'https://data.sec.gov/submissions/CIK0009980601.json',
            detail: 'it ends in the middle.',
          },
        },
      ],
    ),
  },
];

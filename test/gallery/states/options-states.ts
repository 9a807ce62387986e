import type { ReadingChoices } from '@/components/options/reading-choices';
import type { LanguageChoice } from '@/components/options/language-section';
import type { Wiping } from '@/components/data-section';
import type { StorageReport } from '@/lib/core/data/storage-report';
import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import type { SitePause } from '@/lib/core/site/pause';
import type { CorrectionLine, NamedCompany } from '@/lib/core/correction/line';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { FundsLoading } from '@/lib/core/form13f/funds-view';
import type { Problem } from '@/lib/core/problem';
import { followedManagers } from './followed';
import { LOADED } from './funds';
import type { Step } from '../steps';
import { NOW_MS } from './invented';
import { LEDGER, LONG_LEDGER } from './ledger';
import { STORED, STORED_NOTHING } from './stored';
import { NEW_WATCH, UNREAD_WATCH, WATCH_IN_USE, type WatchOptionsState } from './watch-options';

/** A state of the options page with its name in the gallery. */
export interface OptionsState {
  readonly name: string;
  readonly watch: WatchOptionsState;
  /** What a reader does before the picture is taken. */
  readonly steps?: readonly Step[];
  readonly reading: (ReadingChoices & { readonly language: LanguageChoice }) | null;
  readonly lines: readonly CorrectionLine[] | null;
  readonly sites: readonly string[] | null;
  readonly pauses?: readonly SitePause[];
  readonly managers: readonly FollowedManager[] | null;
  readonly loading: FundsLoading;
  readonly saved: string | null;
  readonly report: StorageReport | null;
  readonly wiping: Wiping | null;
  readonly ledger: readonly LedgerLine[] | null;
  readonly contact: string | null | undefined;
  readonly problem: Problem | null;
}

const DAY_MS = 86_400_000;

function named(name: string, ticker: string | null): NamedCompany {
  return { name, ticker };
}

function line(
  id: number,
  facts: Partial<CorrectionLine> & Pick<CorrectionLine, 'phrase' | 'not'>,
): CorrectionLine {
  return { id, instead: null, host: null, addedAtMs: NOW_MS - id * 40 * DAY_MS, ...facts };
}

const stores = named('TARGETLESS STORES CORP', 'TRGX');
const long = 'Brøndvik & Hohenfriedeberg Søtransport og Handelsselskab';

const CHOSEN = {
  marks: 'names',
  markStyle: 'normal',
  markStates: 'told',
  opening: 'hover',
  hoverDelay: 350,
  appearance: 'browser',
  language: 'browser',
} as const;

const full: OptionsState = {
  name: 'in use',
  watch: WATCH_IN_USE,
  reading: CHOSEN,
  lines: [
    line(1, { phrase: 'target', not: stores, host: 'www.example.com' }),
    line(2, { phrase: 'main', not: named('Mainly Capital Corp', 'MNLX') }),
    line(3, {
      phrase: 'delta',
      not: named('DELTOID AIR LINES, INC.', 'DLTX'),
      instead: named('Deltaless Apparel, Inc.', 'DLAX'),
      host: 'forum.example.org',
    }),
  ],
  sites: ['https://app.broker.example/*', 'https://forum.example.org/*'],
  pauses: [
    { host: 'finance.example.com', untilMs: null },
    { host: 'www.example.org', untilMs: NOW_MS + 41 * 60_000 },
  ],
  managers: followedManagers,
  loading: { ...LOADED, done: 9, of: 9 },
  saved: 'buyline-2026-11-22.json',
  report: STORED,
  wiping: null,
  ledger: LEDGER,
  contact: 'reader@example.org',
  problem: null,
};

const NOT_LOADED: FundsLoading = { state: 'none', done: 0, of: 0, problem: null };

const empty: OptionsState = {
  ...full,
  name: 'new',
  watch: NEW_WATCH,
  lines: [],
  sites: [],
  managers: [],
  loading: NOT_LOADED,
  saved: null,
  report: STORED_NOTHING,
  ledger: [],
  contact: null,
};

/** The options page, new, in use, with what is long, and in trouble. */
export const optionsStates: readonly OptionsState[] = [
  full,
  empty,
  {
    ...full,
    name: 'long names',
    reading: { ...CHOSEN, marks: 'symbols', opening: 'click', appearance: 'dark' },
    ledger: LONG_LEDGER,
    contact: `${'w'.repeat(64)}@a-very-long-name-for-a-part-of.an-even-longer-name.example.org`,
    lines: [
      line(1, {
        phrase: long.toLowerCase(),
        not: named(`${long} ASA`, 'MRRBQ-PA'),
        instead: named('EXAMPLE INTERCONTINENTAL HOTELS & LEISURE HOLDINGS PLC', 'XMPL-WT'),
        host: 'a-very-long-name-for-a-part-of.an-even-longer-name-of-a-site.example.com',
      }),
      line(2, { phrase: 'w'.repeat(80), not: named('CIK 9980099', null) }),
    ],
    pauses: [
      {
        host: 'a-very-long-name-for-a-part-of.an-even-longer-name-of-a-site.example',
        untilMs: null,
      },
    ],
    sites: ['https://a-very-long-name-for-a-part-of.an-even-longer-name-of-a-site.example.com/*'],
    managers: followedManagers.slice(6, 7),
    loading: { state: 'running', done: 12, of: 61, problem: null },
    saved: null,
  },
  {
    ...full,
    name: 'a rule is edited and tried',
    watch: { ...WATCH_IN_USE, entries: WATCH_IN_USE.entries?.slice(0, 2) ?? null },
    steps: [{ press: 'ruleEditThis' }, { press: 'ruleTry' }],
  },
  {
    ...full,
    name: 'a rule about any company is edited and tried',
    watch: { ...WATCH_IN_USE, rules: WATCH_IN_USE.rules?.slice(-1) ?? null },
    steps: [{ press: 'ruleEditThis' }, { press: 'ruleTry' }],
  },
  {
    ...full,
    name: 'an entry is edited',
    watch: { ...WATCH_IN_USE, removed: 'QTRN' },
    steps: [{ press: 'watchEditThis', with: { label: 'XSTO' } }],
  },
  {
    ...empty,
    name: 'not read yet',
    watch: UNREAD_WATCH,
    reading: null,
    lines: null,
    report: null,
    ledger: null,
    contact: undefined,
    sites: null,
    managers: null,
  },
  {
    ...empty,
    name: 'in trouble',
    problem: { kind: 'fault', detail: 'no answer from the background' },
  },
  {
    ...full,
    name: 'searched for “wipe”',
    steps: [{ type: 'wipe' }],
  },
  {
    ...empty,
    name: 'nothing found',
    steps: [{ type: 'no such thing' }],
  },
  {
    ...empty,
    name: 'asks before it wipes',
    ledger: LEDGER,
    report: STORED,
    steps: [{ press: 'wipeAll' }],
  },
  { ...full, name: 'wiping', wiping: { what: 'cache', state: 'wiping', canUndo: false } },
  {
    ...empty,
    name: 'wiped',
    wiping: { what: 'everything', state: 'wiped', canUndo: true },
  },
];

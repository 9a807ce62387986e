import type { Imported, Tried } from '@/lib/core/watch/outcomes';
import type { WatchEntry } from '@/lib/core/watch/entry';
import {
  DEFAULT_RULES,
  DEFAULT_TELLING,
  type Rule,
  type TellingSettings,
} from '@/lib/core/watch/rule';
import type { PackedSync } from '@/lib/core/watch/pack-sync';
import type { HiddenCount } from '@/lib/core/watch/rule-match';
import type { WideStatus } from '@/lib/core/watch/wide/wide-status';
import type { IsoDate } from '@/lib/core/iso-date';
import { NOW_MS } from './invented';
import { BUSY } from './news';
import { LINES } from './watch-lines';

/** What the options show of the watch. */
export interface WatchOptionsState {
  readonly entries: readonly WatchEntry[] | null;
  readonly rules: readonly Rule[] | null;
  readonly hidden: ReadonlyMap<string, HiddenCount>;
  readonly wide: WideStatus | null;
  readonly telling: TellingSettings | null;
  readonly mayNotify: boolean;
  readonly isSynced: boolean;
  readonly sync: Pick<PackedSync, 'bytes' | 'left'> | null;
  readonly removed?: string;
  readonly tried: Tried;
  readonly imported: Imported;
}

/** What a new rule begins as. */
export const NEW_RULE: Rule = {
  id: 'rule-1',
  topics: ['buy'],
  scope: { of: 'all' },
  atLeast: null,
  by: 'anyone',
  isOn: true,
};

const NOTE = 'Bought after the spin-off; the founder still holds 14%.\nLook again in March.';

export const WATCH_IN_USE: WatchOptionsState = {
  entries: LINES.map(({ entry }, at) => (at === 0 ? { ...entry, note: NOTE } : entry)),
  rules: [
    ...DEFAULT_RULES,
    {
      ...NEW_RULE,
      topics: ['buy', 'cluster'],
      scope: { of: 'group', group: 'Small caps' },
      atLeast: 100_000,
      by: 'chiefs',
    },
    {
      ...NEW_RULE,
      id: 'rule-any',
      topics: ['chief-buy', 'stake-filed', 'fund-core-cut'],
      scope: { of: 'any' },
      atLeast: 500_000,
    },
  ],
  hidden: new Map([
    ['sales', { amount: 9, role: 0, off: 0, muted: 1 }],
    ['filings', { amount: 0, role: 0, off: 31, muted: 0 }],
    ['rule-1', { amount: 2, role: 3, off: 0, muted: 0 }],
  ]),
  wide: {
    state: {
      sinceDay: '2026-10-05' as IsoDate,
      indexedTo: '2026-11-20' as IsoDate,
      indexTriedAtMs: 0,
      unseen: { from: '2026-10-26' as IsoDate, to: '2026-11-02' as IsoDate },
      unread: 2,
      judged: [],
      leftOut: { 'rule-any': 1_204 },
      problem: null,
    },
    toRead: 86,
    toJudge: 3,
    mutes: BUSY.slice(0, 2).map(({ subject }) => subject),
  },
  telling: {
    ...DEFAULT_TELLING,
    digestAt: 18 * 60,
    snoozedUntilMs: NOW_MS + 41 * 60_000,
  },
  mayNotify: true,
  isSynced: true,
  sync: {
    bytes: 97 * 1024,
    left: {
      entries: LINES.flatMap(({ entry }) => Array(24).fill(entry.id)),
      notes: 14,
      rules: false,
    },
  },
  tried: {
    told: BUSY.slice(0, 4),
    count: 14,
    hidden: BUSY.slice(4, 7).map((news, at) => ({ news, why: at === 1 ? 'role' : 'amount' })),
    hiddenCount: { amount: 8, role: 3, off: 0, muted: 1 },
  },
  imported: {
    isTaken: true,
    added: 12,
    known: 3,
    removed: 0,
    complaints: [
      { line: 4, why: { key: 'importUnknown', values: { name: 'NRGV' } } },
      { line: 9, why: { key: 'importNamesNone' } },
    ],
  },
};

export const NEW_WATCH: WatchOptionsState = {
  ...WATCH_IN_USE,
  entries: [],
  rules: DEFAULT_RULES,
  hidden: new Map(),
  wide: null,
  telling: DEFAULT_TELLING,
  mayNotify: false,
  isSynced: false,
  sync: { bytes: 1_000, left: { entries: [], notes: 0, rules: false } },
};

export const UNREAD_WATCH: WatchOptionsState = {
  ...NEW_WATCH,
  entries: null,
  rules: null,
  telling: null,
  sync: null,
};

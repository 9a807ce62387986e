import type { WatchId } from './entry';

/** What a rule can ask for, in the reader's words. */
export const RULE_TOPICS = [
  /** An insider bought on the open market. */
  'buy',
  /** A chief executive or chief finance officer bought on the open market. */
  'chief-buy',
  /** A cluster formed: at least three economic owners in two weeks. */
  'cluster',
  /** An insider sold on the open market, by a decision of their own: outside a plan, not for taxes. */
  'sale',
  /** A fund opened or closed a position, gave up a core position, or cut one deeply. */
  'fund-opened',
  'fund-closed',
  'fund-core-exit',
  'fund-core-cut',
  /** A fund filed its 13F. */
  'fund-filed',
  /** A Schedule 13D or 13G was filed. */
  'stake-filed',
  /** A notice of an intended sale, Form 144. */
  'sale-notice',
] as const;

export type RuleTopic = (typeof RULE_TOPICS)[number];

/** What a rule is about: entries of the watchlist, or any company, watched or not. */
export type RuleScope =
  | { readonly of: 'all' }
  | { readonly of: 'any' }
  | { readonly of: 'group'; readonly group: string }
  | { readonly of: 'entry'; readonly id: WatchId };

/** One rule of the reader's: what is told by notification. */
export interface Rule {
  readonly id: string;
  readonly topics: readonly RuleTopic[];
  readonly scope: RuleScope;
  /** US dollars; null for any. An amount that the filing does not state passes, and is said to be unknown. */
  readonly atLeast: number | null;
  /**
   * Whose trades: of chief executives and finance officers, or of any officer or director. Those of
   * other holders are no open-market trades in the first place.
   */
  readonly by: 'chiefs' | 'anyone';
  readonly isOn: boolean;
}

/** How the reader wants to be told, besides the rules. */
export interface TellingSettings {
  readonly notifications: boolean;
  /** Minutes after local midnight, from and to (may cross midnight); null for none. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** One notification a day, at this minute after local midnight; null to tell at once. */
  readonly digestAt: number | null;
  /** Notifications of one company in one local day; what is over goes untold and is counted. */
  readonly capPerDay: number;
  /** Nothing is told before this moment, epoch milliseconds; null for no pause. */
  readonly snoozedUntilMs: number | null;
}

/** Told from the first day: real purchases, clusters, large free sales, what funds open, close and cut of their core. */
export const DEFAULT_RULES: readonly Rule[] = [
  {
    id: 'buys',
    topics: ['buy', 'chief-buy', 'cluster'],
    scope: { of: 'all' },
    atLeast: null,
    by: 'anyone',
    isOn: true,
  },
  {
    id: 'sales',
    topics: ['sale'],
    scope: { of: 'all' },
    atLeast: 1_000_000,
    by: 'anyone',
    isOn: true,
  },
  {
    id: 'funds',
    topics: ['fund-opened', 'fund-closed', 'fund-core-exit', 'fund-core-cut'],
    scope: { of: 'all' },
    atLeast: null,
    by: 'anyone',
    isOn: true,
  },
  {
    id: 'filings',
    topics: ['fund-filed', 'stake-filed', 'sale-notice'],
    scope: { of: 'all' },
    atLeast: null,
    by: 'anyone',
    isOn: false,
  },
];

export const DEFAULT_TELLING: TellingSettings = {
  notifications: true,
  quiet: { from: 22 * 60, to: 7 * 60 },
  digestAt: null,
  capPerDay: 5,
  snoozedUntilMs: null,
};

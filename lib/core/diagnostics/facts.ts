import type { IsoDate } from '@/lib/core/iso-date';
import type { Stretch } from '@/lib/core/watch/wide/wide-state';
import type { ProblemCount } from './problem-counts';

/** What the page on how Buyline works here tells: of no page that was read, and of nobody watched. */
export interface DiagnosticFacts {
  readonly extension: string;
  /** Name and version; null where it does not say. */
  readonly browser: string | null;
  readonly language: string;
  /** Each database with its version. */
  readonly databases: readonly { readonly name: string; readonly version: number }[];
  readonly storage: {
    /** On disk in all, as the browser estimates it; null where it does not, bytes. */
    readonly usedBytes: number | null;
    readonly quotaBytes: number | null;
    /** What the cache is weighed at, and may be, bytes. */
    readonly cacheBytes: number;
    readonly limitBytes: number;
    readonly tables: readonly TableFacts[];
  };
  readonly poll: {
    /** Epoch milliseconds; null before the first. */
    readonly atMs: number | null;
    readonly everyMinutes: number;
    /** When what followed managers filed was last looked for, epoch milliseconds; null for never. */
    readonly fundsAtMs: number | null;
  };
  /** How filings of any company stand; null while no rule asks for them. */
  readonly wide: {
    readonly indexedTo: IsoDate;
    readonly toRead: number;
    readonly toJudge: number;
    readonly unread: number;
    readonly unseen: Stretch | null;
  } | null;
  /** Null before the first request. */
  readonly pace: {
    /** Requests that may be made at once, now. */
    readonly allowance: number;
    readonly mostAllowance: number;
    /** No request before this moment, epoch milliseconds; 0 for no pause. */
    readonly blockedUntilMs: number;
  } | null;
  /** Requests that failed in the last 30 days. */
  readonly failed: readonly ProblemCount[];
  /** Problems that stand at this moment. */
  readonly standing: readonly ProblemCount[];
}

/** How much a table holds. */
export interface TableFacts {
  /** With its database, `cache.filings`. */
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
}

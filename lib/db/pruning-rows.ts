import type { SubjectKey } from '@/lib/core/prune/cached-subject';

/** Whom the reader asks for. What mutual funds report is known by when it was fetched. */
export type AskedKey = Exclude<SubjectKey, { kind: 'mutual-fund' }>;

/** When the reader last asked for a subject: what was not asked for long makes room first. */
export type AskedRow = AskedKey & {
  /** Epoch milliseconds, give or take some minutes. */
  readonly askedAtMs: number;
};

import type { SubjectKey } from '@/lib/core/prune/cached-subject';

/** When the reader last asked for a subject: what was not asked for long makes room first. */
export interface AskedRow {
  readonly kind: SubjectKey['kind'];
  readonly id: string;
  /** Epoch milliseconds, give or take some minutes. */
  readonly askedAtMs: number;
}

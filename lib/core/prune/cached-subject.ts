import type { Cik } from '@/lib/core/edgar/cik';

/** Whom something in the cache is about, dropped as a whole or not at all. */
export type SubjectKey =
  | { readonly kind: 'company' | 'person' | 'manager'; readonly id: Cik }
  | { readonly kind: 'mutual-fund'; readonly id: string };

/**
 * How firmly a subject is held: `fixed` is never dropped, `watched` after everything that is free.
 */
export type Hold = 'free' | 'watched' | 'fixed';

/** What the cache holds about one subject. */
export interface CachedSubject {
  readonly key: SubjectKey;
  /** What dropping it is expected to free. */
  readonly bytes: number;
  /** When the reader last asked for it, or it was last fetched, epoch milliseconds; 0 for unknown. */
  readonly askedAtMs: number;
  readonly hold: Hold;
}

/** One name for each subject, to tell them apart by. */
export function subjectName({ kind, id }: SubjectKey): string {
  return `${kind} ${id}`;
}

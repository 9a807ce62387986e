import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { FiledTrades } from './filed-trades';

/** A filing of any company, as a feed or a daily index names it. */
export interface NamedFiling {
  readonly accession: Accession;
  readonly form: string;
  /** A party that stands on it: EDGAR serves it under each of them. */
  readonly cik: Cik;
  readonly filedOn: IsoDate;
  /** Null where that is known only once it is read. */
  readonly issuer: Cik | null;
}

/**
 * How a filing of any company stands: its document is to be read, its company to be judged, or it
 * was dealt with, and only its number is remembered so that it is never fetched again.
 */
export interface WideFiling extends NamedFiling {
  /** When it was first named, epoch milliseconds. */
  readonly notedAtMs: number;
  readonly state: 'read' | 'judge' | 'done';
  /** Not before this moment; the lowest comes first. */
  readonly dueAtMs: number;
  /** When its document was last asked for; 0 before. */
  readonly triedAtMs: number;
  readonly tries: number;
  /** Null before it was read, and of a form that tells no trades. */
  readonly trades: FiledTrades | null;
}

/** A filing that was just named. */
export function waiting(named: NamedFiling, nowMs: number): WideFiling {
  return {
    ...named,
    notedAtMs: nowMs,
    state: 'read',
    dueAtMs: nowMs,
    triedAtMs: 0,
    tries: 0,
    trades: null,
  };
}

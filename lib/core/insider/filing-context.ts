import type { IsoDate } from '@/lib/core/iso-date';
import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import { FilingWords } from './footnote-words';
import { priceSpans, type PriceSpan } from './price-span';
import { kindOfSecurity, type SecurityKind } from './security-title';
import { WordsRead } from './words-read';

/** A filing with what each of its rows is judged by besides itself, gathered once for all rows. */
export interface FilingContext {
  readonly document: OwnershipDocument;
  readonly words: FilingWords;
  /** What `wordsOn` has read of them so far. */
  readonly wordsRead: WordsRead;
  /** The first conversion of Table I on each day. */
  readonly conversions: ReadonlyMap<IsoDate, OwnershipRow>;
  /** The days on which shares were had by exercise, vesting or conversion, of either table. */
  readonly exerciseDays: ReadonlySet<IsoDate>;
  /** What the prices of the filing's trades in each security span. */
  readonly prices: ReadonlyMap<string, PriceSpan>;
  /** The highest price of an exercise in the filing; 0 without one. */
  readonly exercisePrice: number;
  /** What each title of a security in Table I names. */
  readonly kinds: ReadonlyMap<string, SecurityKind>;
  /** Whether a line of Table I is of depositary shares. */
  readonly hasDepositary: boolean;
}

/** Codes by which shares are had from a derivative (SEC Ownership XML Technical Specification, 3.6.9). */
const EXERCISES: readonly (string | null)[] = ['M', 'X', 'C', 'O'];

/** Most filings report none. */
const NO_CONVERSIONS: ReadonlyMap<IsoDate, OwnershipRow> = new Map();
const NO_DAYS: ReadonlySet<IsoDate> = new Set();

/** Gathers the context of a filing, in time linear in its rows. */
export function filingContext(document: OwnershipDocument): FilingContext {
  let conversions: Map<IsoDate, OwnershipRow> | null = null;
  let exerciseDays: Set<IsoDate> | null = null;
  const kinds = new Map<string, SecurityKind>();
  const take = (title: string) => {
    if (kinds.has(title)) return;
    const kind = kindOfSecurity(title);
    kinds.set(title, kind);
    if (kind === 'depositary') hasDepositary = true;
  };
  let exercisePrice = 0;
  let hasDepositary = false;
  for (const row of document.rows) {
    if (row.table === 'n') take(row.security);
    if (!EXERCISES.includes(row.code)) continue;
    exercisePrice = Math.max(exercisePrice, row.exercisePrice ?? row.price ?? 0);
    if (!row.date) continue;
    exerciseDays ??= new Set();
    exerciseDays.add(row.date);
    if (row.table !== 'n' || row.code !== 'C') continue;
    conversions ??= new Map();
    if (!conversions.has(row.date)) conversions.set(row.date, row);
  }
  for (const { security } of document.holdingLines) take(security);
  return {
    document,
    words: new FilingWords(document),
    wordsRead: new WordsRead(),
    conversions: conversions ?? NO_CONVERSIONS,
    exerciseDays: exerciseDays ?? NO_DAYS,
    prices: priceSpans(document.rows),
    exercisePrice,
    kinds,
    hasDepositary,
  };
}

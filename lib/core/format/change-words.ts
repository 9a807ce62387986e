import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { PositionChange } from '@/lib/core/form13f/change';
import { adjustedBefore } from '@/lib/core/form13f/compare-status';
import type { PositionKind } from '@/lib/core/form13f/book';
import { adjustmentWords } from './adjustment-words';
import { filedText } from './filed-text';
import { shortShares } from './holding-size';
import { formatMoney } from './money';
import { formatPercent } from './quantity';

/** What became of one position, in words that never say bought or sold. */
export interface ChangeWords {
  /** `added 12 %`, `cut by 30 %`, `new position`, `closed`, `unchanged`. */
  readonly what: string;
  /** `to 1.2M shares`, `had 1.2M shares`. */
  readonly amount: string;
  /** What explains or qualifies it: a likely split, a deep cut, a late disclosure. */
  readonly notes: readonly string[];
}

type Measured = Pick<PositionChange, 'before' | 'after' | 'adjustment'>;

const MANY_TIMES = 10;

/** `1.2M shares`, `$5M of principal`, `options on 500K shares`. */
export function amountOf(kind: PositionKind, amount: number): string {
  if (kind === 'PRN') return `${formatMoney(amount)} of principal`;
  return `${shortShares(amount)} ${amount === 1 ? 'share' : 'shares'}`;
}

/** By how much a position grew or shrank, after splits: `12 %`. */
export function growth({ before, after, adjustment }: Measured): string {
  const part = after / adjustedBefore({ before, adjustment }) - 1;
  return formatPercent(Math.abs(part));
}

/** What a manager did with one position over a quarter. */
export function changeWords(change: PositionChange): ChangeWords {
  const { kind, before, after, status, adjustment, cut } = change;
  const notes = adjustment ? [adjustmentWords(adjustment)] : [];
  if (cut === 'core-exit') notes.push(coreWords(change));
  const now = amountOf(kind, after);
  const verb = kind === 'SH' ? 'added' : 'raised by';
  const lessen = kind === 'SH' ? 'cut by' : 'lowered by';
  switch (status) {
    case 'NEW':
      return { what: kind === 'SH' ? 'new position' : 'new', amount: now, notes };
    case 'EXIT':
      return {
        what: kind === 'SH' ? 'closed' : 'no longer held',
        amount: `had ${amountOf(kind, before)}`,
        notes,
      };
    case 'ADD': {
      const times = after / adjustedBefore(change);
      const what = times < MANY_TIMES ? `${verb} ${growth(change)}` : 'added more than tenfold';
      return { what, amount: `to ${now}`, notes };
    }
    case 'TRIM':
      return { what: `${lessen} ${growth(change)}`, amount: `to ${now}`, notes };
    case 'HOLD':
      return { what: 'unchanged', amount: now, notes };
    case 'RELEASED':
      return {
        what: 'disclosed late',
        amount: now,
        notes: [...notes, 'kept confidential until now, so since when it holds them is not known'],
      };
  }
}

/** A red flag in words: `a core position until then, number 2 of its portfolio`. */
function coreWords({ rankBefore }: PositionChange): string {
  const core = 'a core position until then';
  if (rankBefore === null) return core;
  return `${core}, ${rankBefore === 1 ? 'its largest' : `number ${rankBefore} of its portfolio`}`;
}

/** What a position is besides common shares: `puts`, `calls`, `bonds`; null for shares. */
export function kindWords(position: { kind: PositionKind; titleOfClass: string }): string | null {
  if (position.kind === 'PUT') return 'puts';
  if (position.kind === 'CALL') return 'calls';
  if (position.kind === 'PRN') return 'bonds';
  return countsAsShares(position) ? null : filedText(position.titleOfClass).toLowerCase();
}

/** A change of what is no common share, in a clause: `new puts on 500K shares`. */
export function besidesWords(change: PositionChange): string {
  const { kind, before, after, status, adjustment } = change;
  const name = kindWords(change) ?? 'shares';
  const on = kind === 'PUT' || kind === 'CALL' ? ' on ' : ', ';
  const had = `${name}${on}${amountOf(kind, before)}`;
  const has = `${name}${on}${amountOf(kind, after)}`;
  const size = amountOf(kind, after);
  const why = adjustment ? ` (${adjustmentWords(adjustment)})` : '';
  switch (status) {
    case 'NEW':
      return `new ${has}${why}`;
    case 'EXIT':
      return `no longer ${had}${why}`;
    case 'ADD':
      return `${name} raised by ${growth(change)} to ${size}${why}`;
    case 'TRIM':
      return `${name} lowered by ${growth(change)} to ${size}${why}`;
    case 'HOLD':
      return `${has}, unchanged${why}`;
    case 'RELEASED':
      return `${has}, disclosed late`;
  }
}

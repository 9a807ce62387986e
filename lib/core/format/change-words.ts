import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { PositionChange } from '@/lib/core/form13f/change';
import { adjustedBefore } from '@/lib/core/form13f/compare-status';
import type { PositionKind } from '@/lib/core/form13f/book';
import { say, sayCount } from '@/lib/core/words/say';
import { adjustmentWords } from './adjustment-words';
import { filedText } from './filed-text';
import { shortShares } from './holding-size';
import { formatMoney } from './money';
import { formatPercent } from './percent';

/** What became of one position, in words that never say bought or sold. */
export interface ChangeWords {
  /** `added 12%`, `cut by 30%`, `new position`, `closed`, `unchanged`. */
  readonly what: string;
  /** `to 1.2M shares`, `had 1.2M shares`. */
  readonly amount: string;
  /** Whether the amount is where the change led, and goes on in the same breath: `to 1.2M shares`. */
  readonly leadsTo: boolean;
  /** What explains or qualifies it: a likely split, a deep cut, a late disclosure. */
  readonly notes: readonly string[];
}

type Measured = Pick<PositionChange, 'before' | 'after' | 'adjustment'>;

const MANY_TIMES = 10;

/** `1.2M shares`, `$5M of principal`, `options on 500K shares`. */
export function amountOf(kind: PositionKind, amount: number): string {
  if (kind === 'PRN') return say('positionPrincipal', { sum: formatMoney(amount) });
  return sayCount('positionShares', amount, { shares: shortShares(amount) });
}

/** By how much a position grew or shrank, after splits: `12%`. */
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
  const isShares = kind === 'SH';
  const grown = () => ({ percent: growth(change) });
  switch (status) {
    case 'NEW':
      return still(say(isShares ? 'positionNew' : 'positionNewOther'), now, notes);
    case 'EXIT': {
      const had = say('positionHad', { amount: amountOf(kind, before) });
      return still(say(isShares ? 'positionClosed' : 'positionGone'), had, notes);
    }
    case 'ADD': {
      const times = after / adjustedBefore(change);
      if (times >= MANY_TIMES) return leading(say('positionTenfold'), now, notes);
      return leading(say(isShares ? 'positionAdded' : 'positionRaised', grown()), now, notes);
    }
    case 'TRIM':
      return leading(say(isShares ? 'positionCutBy' : 'positionLowered', grown()), now, notes);
    case 'HOLD':
      return still(say('positionUnchanged'), now, notes);
    case 'RELEASED':
      return still(say('positionDisclosed'), now, [...notes, say('positionSecret')]);
  }
}

function still(what: string, amount: string, notes: readonly string[]): ChangeWords {
  return { what, amount, leadsTo: false, notes };
}

function leading(what: string, now: string, notes: readonly string[]): ChangeWords {
  return { what, amount: say('positionTo', { amount: now }), leadsTo: true, notes };
}

/** `added 12% to 1.2M shares`, `new position, 2.4M shares`: what was done with its amount. */
export function didWords({ what, amount, leadsTo }: ChangeWords): string {
  return say(leadsTo ? 'positionDidTo' : 'positionDid', { what, rest: amount });
}

/** A red flag in words: `a core position until then, number 2 of its portfolio`. */
function coreWords({ rankBefore }: PositionChange): string {
  if (rankBefore === null) return say('positionCore');
  return rankBefore === 1
    ? say('positionCoreLargest')
    : say('positionCoreNumber', { rank: rankBefore });
}

/** What a position is besides common shares: `puts`, `calls`, `bonds`; null for shares. */
export function kindWords(position: { kind: PositionKind; titleOfClass: string }): string | null {
  if (position.kind === 'PUT') return say('positionPuts');
  if (position.kind === 'CALL') return say('positionCalls');
  if (position.kind === 'PRN') return say('positionBonds');
  return countsAsShares(position) ? null : filedText(position.titleOfClass).toLowerCase();
}

/** A change of what is no common share, in a clause: `new puts on 500K shares`. */
export function besidesWords(change: PositionChange): string {
  const what = besideWords(change);
  const { adjustment, status } = change;
  if (!adjustment || status === 'RELEASED') return what;
  return say('positionBesideWhy', { what, why: adjustmentWords(adjustment) });
}

function besideWords(change: PositionChange): string {
  const { before, after, status } = change;
  const kind = kindWords(change) ?? filedText(change.titleOfClass);
  const moved = () => ({
    kind,
    percent: growth(change),
    amount: amountOf(change.kind, after),
  });
  switch (status) {
    case 'NEW':
      return say('positionBesideNew', { what: besideOf(change, kind, after) });
    case 'EXIT':
      return say('positionBesideGone', { what: besideOf(change, kind, before) });
    case 'ADD':
      return say('positionBesideRaised', moved());
    case 'TRIM':
      return say('positionBesideLowered', moved());
    case 'HOLD':
      return say('positionBesideSame', { what: besideOf(change, kind, after) });
    case 'RELEASED':
      return say('positionBesideLate', { what: besideOf(change, kind, after) });
  }
}

/** `puts on 500K shares`, `bonds, $4M of principal`. */
function besideOf({ kind: of }: PositionChange, kind: string, size: number): string {
  const amount = amountOf(of, size);
  if (of === 'PUT') return say('positionPutsOn', { amount });
  if (of === 'CALL') return say('positionCallsOn', { amount });
  return say('positionKindOf', { kind, amount });
}

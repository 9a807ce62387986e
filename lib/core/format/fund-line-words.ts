import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { FundAction } from '@/lib/core/form13f/fund-action';
import type { NotCompared } from '@/lib/core/form13f/fund-quarter';
import type { PositionChange } from '@/lib/core/form13f/change';
import type { FundLine } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { amountOf, besidesWords, changeWords } from './change-words';
import { filedText } from './filed-text';
import { formatWeight } from './holding-size';
import { countOf, listOf } from './quantity';
import { formatQuarter, quarterBefore } from './quarter';

/** What one manager did in a company, as a few short runs of words. */
export interface FundLineWords {
  /** `added 12 %`, `closed`, `not filed yet`. */
  readonly what: string;
  /** `to 1.2M shares`; null where nothing is stated. */
  readonly amount: string | null;
  /** `3.4 % of its portfolio`; null where it is not known. */
  readonly weight: string | null;
  /** What explains, qualifies or stands beside it; options and bonds are here, in their own words. */
  readonly notes: readonly string[];
}

const ACTIONS: Readonly<Record<FundAction, string>> = {
  opened: 'new position',
  added: 'added',
  held: 'unchanged',
  cut: 'cut',
  closed: 'closed',
  disclosed: 'disclosed late',
  none: 'holds no shares',
};

const UNCOMPARED: Readonly<Record<NotCompared, string>> = {
  debut: 'its first filing: nothing to compare with',
  'previous-missing': 'its filing of the quarter before is not here, so a change is not known',
  'amounts-uncertain': 'amounts of shares are uncertain, so nothing is compared',
};

/** The words for one manager's line. `period` is the quarter that is spoken of. */
export function fundLineWords(line: FundLine, period: IsoDate, today: IsoDate): FundLineWords {
  switch (line.state) {
    case 'compared':
      return comparedWords(line);
    case 'uncompared':
      return {
        what: line.holds ? 'holds it' : 'does not hold it',
        amount: line.why === 'amounts-uncertain' ? null : heldWords(line),
        weight: null,
        notes: line.why === null ? [] : [UNCOMPARED[line.why]],
      };
    case 'not-filed':
      return waiting('not filed yet', hadWords(line, period, today));
    case 'notice': {
      const names = line.reportedBy.map(({ name }) => filedText(name)).filter(Boolean);
      const by = names.length === 0 ? 'other filers' : listOf(names.slice(0, 2));
      return waiting(`reported by ${by}`, hadWords(line, period, today));
    }
    case 'stale':
      return waiting(
        line.lastPeriod === null
          ? 'no filing on this form found'
          : `stopped filing after ${formatQuarter(line.lastPeriod, today)}`,
        null,
      );
    case 'unread':
      return waiting('not read yet', null);
  }
}

function waiting(what: string, amount: string | null): FundLineWords {
  return { what, amount, weight: null, notes: [] };
}

function heldWords({ positions }: FundLine): string | null {
  const shares = positions.filter(countsAsShares);
  const amount = shares.reduce((sum, position) => sum + position.amount, 0);
  return amount > 0 ? amountOf('SH', amount) : null;
}

function hadWords(line: FundLine, period: IsoDate, today: IsoDate): string | null {
  const held = heldWords(line);
  return held === null ? null : `had ${held} in ${quarterBefore(period, today)}`;
}

function comparedWords({ action, changes, house }: FundLine): FundLineWords {
  const shares = changes.filter(countsAsShares);
  const besides = changes.filter((change) => !countsAsShares(change)).map(besidesWords);
  const [only] = shares;
  if (house.length > 0)
    besides.unshift(`counted with ${countOf(house.length, 'other filer')} of its house`);
  if (!only) {
    return {
      what: action ? ACTIONS[action] : 'not compared',
      amount: null,
      weight: null,
      notes: besides,
    };
  }
  const weight = weightWords(shares);
  if (shares.length === 1 && (house.length === 0 || agrees(action, only))) {
    const { what, amount, notes } = changeWords(only);
    return { what, amount, weight, notes: [...notes, ...besides] };
  }
  const classes = shares.map((change) => {
    const { what, amount } = changeWords(change);
    return `${filedText(change.titleOfClass)}: ${what} ${amount}`;
  });
  const after = shares.reduce((sum, change) => sum + change.after, 0);
  return {
    what: action ? ACTIONS[action] : 'not compared',
    amount: after > 0 ? `now ${amountOf('SH', after)}` : null,
    weight,
    notes: [...classes, ...besides],
  };
}

/** Whether the house as a whole did what this member's filing shows. */
function agrees(action: FundAction | null, { status }: PositionChange): boolean {
  const own = { NEW: 'opened', EXIT: 'closed', ADD: 'added', TRIM: 'cut', HOLD: 'held' } as const;
  return status !== 'RELEASED' && own[status] === action;
}

function weightWords(shares: readonly PositionChange[]): string | null {
  const now = partOf(shares.map(({ after, weightAfter }) => (after === 0 ? 0 : weightAfter)));
  if (now === null) return null;
  if (now > 0) return `${formatWeight(now)} of its portfolio`;
  const was = partOf(shares.map(({ before, weightBefore }) => (before === 0 ? 0 : weightBefore)));
  return was === null || was === 0 ? null : `was ${formatWeight(was)} of its portfolio`;
}

/** The sum of what is held; null where a part of it is not known. */
function partOf(weights: readonly (number | null)[]): number | null {
  return weights.reduce(
    (sum, weight) => (sum === null || weight === null ? null : sum + weight),
    0,
  );
}

/** Whether a line speaks of the company at all, or only of a manager that does not hold it. */
export function isAboutCompany({ action, holds, changes, positions }: FundLine): boolean {
  if (holds || changes.length > 0 || positions.length > 0) return true;
  return action !== null && action !== 'none';
}

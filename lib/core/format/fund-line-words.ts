import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { FundAction } from '@/lib/core/form13f/fund-action';
import type { NotCompared } from '@/lib/core/form13f/fund-quarter';
import type { PositionChange } from '@/lib/core/form13f/change';
import type { FundLine } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say, sayCount } from '@/lib/core/words/say';
import { amountOf, besidesWords, changeWords, didWords } from './change-words';
import { filedText } from './filed-text';
import { formatWeight } from './percent';
import { formatQuarter, quarterBefore } from './quarter';

/** What one manager did in a company, as a few short runs of words. */
export interface FundLineWords {
  /** `added 12%`, `closed`, `not filed yet`. */
  readonly what: string;
  /** `to 1.2M shares`; null where nothing is stated. */
  readonly amount: string | null;
  /** Whether the amount goes on from what was done in the same breath: `to 1.2M shares`. */
  readonly leadsTo: boolean;
  /** `3.4% of its portfolio`; null where it is not known. */
  readonly weight: string | null;
  /** The same where a heading says what it is of: `3.4%`. */
  readonly weightFigure: string | null;
  /** What explains, qualifies or stands beside it; options and bonds are here, in their own words. */
  readonly notes: readonly string[];
}

const ACTIONS: Readonly<Record<FundAction, MessageKey>> = {
  opened: 'positionNew',
  added: 'fundAdded',
  held: 'positionUnchanged',
  cut: 'fundCut',
  closed: 'positionClosed',
  disclosed: 'positionDisclosed',
  none: 'fundHoldsNone',
};

const UNCOMPARED: Readonly<Record<NotCompared, MessageKey>> = {
  debut: 'fundLineDebut',
  'previous-missing': 'fundLinePrevious',
  'amounts-uncertain': 'fundLineUncertain',
};

const BARE = { amount: null, leadsTo: false, weight: null, weightFigure: null, notes: [] };

/** The words for one manager's line. `period` is the quarter that is spoken of. */
export function fundLineWords(line: FundLine, period: IsoDate, today: IsoDate): FundLineWords {
  switch (line.state) {
    case 'compared':
      return comparedWords(line);
    case 'uncompared':
      return {
        ...BARE,
        what: say(line.holds ? 'fundHoldsIt' : 'fundHoldsItNot'),
        amount: line.why === 'amounts-uncertain' ? null : heldWords(line),
        notes: line.why === null ? [] : [say(UNCOMPARED[line.why])],
      };
    case 'not-filed':
      return { ...BARE, what: say('fundNotFiled'), amount: hadWords(line, period, today) };
    case 'notice':
      return { ...BARE, what: reportedBy(line), amount: hadWords(line, period, today) };
    case 'stale':
      return { ...BARE, what: staleWords(line, today) };
    case 'unread':
      return { ...BARE, what: say('fundUnread') };
  }
}

function reportedBy({ reportedBy: others }: FundLine): string {
  const names = others.map(({ name }) => filedText(name)).filter(Boolean);
  return names.length === 0
    ? say('fundReportedByOthers')
    : say('fundReportedBy', { names: listAll(names.slice(0, 2)) });
}

function staleWords({ lastPeriod }: FundLine, today: IsoDate): string {
  return lastPeriod === null
    ? say('fundNoFiling')
    : say('fundStopped', { quarter: formatQuarter(lastPeriod, today) });
}

function heldWords({ positions }: FundLine): string | null {
  const shares = positions.filter(countsAsShares);
  const amount = shares.reduce((sum, position) => sum + position.amount, 0);
  return amount > 0 ? amountOf('SH', amount) : null;
}

function hadWords(line: FundLine, period: IsoDate, today: IsoDate): string | null {
  const amount = heldWords(line);
  const quarter = quarterBefore(period, today);
  return amount === null ? null : say('fundHadIn', { amount, quarter });
}

function comparedWords({ action, changes, house }: FundLine): FundLineWords {
  const shares = changes.filter(countsAsShares);
  const besides = changes.filter((change) => !countsAsShares(change)).map(besidesWords);
  const [only] = shares;
  if (house.length > 0) besides.unshift(sayCount('fundHouse', house.length));
  const what = say(action ? ACTIONS[action] : 'fundNotCompared');
  if (!only) return { ...BARE, what, notes: besides };
  const weights = weightWords(shares);
  if (shares.length === 1 && (house.length === 0 || agrees(action, only))) {
    const words = changeWords(only);
    return { ...words, ...weights, notes: [...words.notes, ...besides] };
  }
  const classes = shares.map((change) => {
    const title = filedText(change.titleOfClass);
    return say('positionOfClass', { title, did: didWords(changeWords(change)) });
  });
  const after = shares.reduce((sum, change) => sum + change.after, 0);
  return {
    what,
    amount: after > 0 ? say('fundNow', { amount: amountOf('SH', after) }) : null,
    leadsTo: false,
    ...weights,
    notes: [...classes, ...besides],
  };
}

/** Whether the house as a whole did what this member's filing shows. */
function agrees(action: FundAction | null, { status }: PositionChange): boolean {
  const own = { NEW: 'opened', EXIT: 'closed', ADD: 'added', TRIM: 'cut', HOLD: 'held' } as const;
  return status !== 'RELEASED' && own[status] === action;
}

type Weights = Pick<FundLineWords, 'weight' | 'weightFigure'>;

function weightWords(shares: readonly PositionChange[]): Weights {
  const none = { weight: null, weightFigure: null };
  const now = partOf(shares.map(({ after, weightAfter }) => (after === 0 ? 0 : weightAfter)));
  if (now === null) return none;
  if (now > 0) {
    const weight = formatWeight(now);
    return { weight: say('fundWeight', { weight }), weightFigure: weight };
  }
  const was = partOf(shares.map(({ before, weightBefore }) => (before === 0 ? 0 : weightBefore)));
  if (was === null || was === 0) return none;
  const weight = formatWeight(was);
  return {
    weight: say('fundWeightWas', { weight }),
    weightFigure: say('fundWas', { figure: weight }),
  };
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

import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Cusip, HoldingsFlag, Position } from './book';
import type { PositionChange } from './change';
import { findAll } from './change-index';
import { holdingsDueOn } from './deadline';
import { actionOf, type FundAction } from './fund-action';
import { familyActions } from './fund-family';
import type { FundQuarter, FundRecord, NotCompared } from './fund-quarter';

/** A followed manager with its standing to the quarter. */
export interface FollowedFund {
  readonly fund: Pick<FundRecord, 'cik' | 'name' | 'family'>;
  readonly quarter: FundQuarter;
}

/** What one manager did in one company. */
export interface FundLine {
  readonly cik: Cik;
  readonly name: string;
  readonly state: FundQuarter['state'];
  /** Null where nothing can be said: not filed, not read, or nothing to compare with. */
  readonly action: FundAction | null;
  /** Whether it holds shares of the company; null where it did not file. */
  readonly holds: boolean | null;
  /** Why a filed quarter is not compared with the one before; null where it is. */
  readonly why: NotCompared | null;
  /** Shares, options and principal apart, one each; empty where nothing is compared. */
  readonly changes: readonly PositionChange[];
  /** Where nothing is compared: what it holds, or what it filed a quarter before. */
  readonly positions: readonly Position[];
  readonly filedOn: IsoDate | null;
  /** The filing it is from, the newest where several count; null where it did not file. */
  readonly accession: Accession | null;
  readonly flags: readonly HoldingsFlag[];
  /** Other followed filers of the same house, with which its action is taken together. */
  readonly house: readonly Cik[];
  /** Who reports for it, of one that filed a notice. */
  readonly reportedBy: FundRecord['reportedBy'];
  /** The newest quarter that it filed, of one that has stopped. */
  readonly lastPeriod: IsoDate | null;
}

/** Counts of managers; those of one house count once among the actions. */
export interface FundCounts {
  readonly followed: number;
  /** Filed their holdings for the quarter, and were read. */
  readonly filed: number;
  readonly holding: number;
  readonly actions: Readonly<Record<FundAction, number>>;
  /** Hold it, but nothing can be said of a change. */
  readonly uncompared: number;
  readonly notFiled: number;
  readonly notices: number;
  readonly stale: number;
  readonly unread: number;
}

/** What followed managers did in a company in a quarter, as far as their filings tell. */
export interface FundsInCompany {
  readonly period: IsoDate;
  /** The day on which filings about the quarter are due. */
  readonly dueOn: IsoDate;
  /** One for each manager, in the order given. */
  readonly lines: readonly FundLine[];
  readonly counts: FundCounts;
}

/**
 * What followed managers did in a company, given all CUSIPs of its classes. One that has not filed
 * is never a seller, a first filing makes nothing new, and what cannot be compared says why.
 */
export function whatFundsDid(
  funds: readonly FollowedFund[],
  cusips: ReadonlySet<Cusip>,
  period: IsoDate,
): FundsInCompany {
  const own = funds.map((fund) => lineOf(fund, cusips));
  const lines = familyActions(own);
  return { period, dueOn: holdingsDueOn(period), lines, counts: countLines(lines) };
}

function lineOf({ fund, quarter }: FollowedFund, cusips: ReadonlySet<Cusip>): FundLine {
  const changes = quarter.state === 'compared' ? rowsUnder(quarter.changes, cusips) : [];
  const positions = positionsIn(quarter, cusips);
  const isFiled = quarter.state === 'compared' || quarter.state === 'uncompared';
  const holdsNow =
    changes.some((change) => countsAsShares(change) && change.after > 0) ||
    positions.some((position) => countsAsShares(position) && position.amount > 0);
  return {
    cik: fund.cik,
    name: fund.name,
    state: quarter.state,
    action: quarter.state === 'compared' ? actionOf(changes) : null,
    holds: isFiled ? holdsNow : null,
    why: quarter.state === 'uncompared' ? quarter.why : null,
    changes,
    positions,
    filedOn: isFiled ? quarter.filedOn : null,
    accession: isFiled ? quarter.accession : null,
    flags: isFiled ? flagsHere(quarter.flags, changes) : [],
    house: fund.family,
    reportedBy: quarter.state === 'notice' ? quarter.reportedBy : [],
    lastPeriod: quarter.state === 'stale' ? quarter.lastPeriod : null,
  };
}

/** That the book before is incomplete matters where something seems new. */
function flagsHere(
  flags: readonly HoldingsFlag[],
  changes: readonly PositionChange[],
): readonly HoldingsFlag[] {
  const hasNew = changes.some(({ status }) => status === 'NEW');
  return hasNew ? flags : flags.filter((flag) => flag !== 'previous-incomplete');
}

function positionsIn(quarter: FundQuarter, cusips: ReadonlySet<Cusip>): Position[] {
  if (quarter.state === 'uncompared') return rowsUnder(quarter.positions, cusips);
  const isWaited = quarter.state === 'not-filed' || quarter.state === 'notice';
  return isWaited && quarter.previous ? rowsUnder(quarter.previous, cusips) : [];
}

/** Most managers have nothing in most companies. */
function rowsUnder<T>(index: ReadonlyMap<Cusip, readonly T[]>, cusips: ReadonlySet<Cusip>): T[] {
  return index.size === 0 ? [] : findAll(index, cusips);
}

function countLines(lines: readonly FundLine[]): FundCounts {
  const actions: Record<FundAction, number> = {
    opened: 0,
    added: 0,
    held: 0,
    cut: 0,
    closed: 0,
    disclosed: 0,
    none: 0,
  };
  const holders = new Set<Cik>();
  const states = new Map<FundQuarter['state'], number>();
  for (const { cik, holds, state } of lines) {
    if (holds) holders.add(cik);
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const counted = new Set<Cik>();
  let holding = 0;
  let uncompared = 0;
  for (const { cik, action, house } of lines) {
    if (house.some((other) => counted.has(other))) continue;
    counted.add(cik);
    const isHeld = holders.has(cik) || house.some((one) => holders.has(one));
    if (isHeld) holding += 1;
    if (action) actions[action] += 1;
    else if (isHeld) uncompared += 1;
  }
  const inState = (state: FundQuarter['state']) => states.get(state) ?? 0;
  return {
    followed: lines.length,
    filed: inState('compared') + inState('uncompared'),
    holding,
    actions,
    uncompared,
    notFiled: inState('not-filed'),
    notices: inState('notice'),
    stale: inState('stale'),
    unread: inState('unread'),
  };
}

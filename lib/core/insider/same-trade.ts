import { daysBetween } from '@/lib/core/iso-date';
import { isEntityName, isNamedIn } from './person-name';
import { lineKey } from './stake-line';
import { isOdd, type TradeReport } from './trade-reports';
import type { InsiderTransaction } from './transaction';
import { isYearEnd } from './year-end';

const FILED_WITHIN_DAYS = 5;

const LEAST_ODD_LOTS = 2;

const MANY = 10_000;

/** A row, and the trade that its filing reports it as a lot of. */
export interface ReportedRow {
  readonly row: InsiderTransaction;
  readonly report: TradeReport;
}

/**
 * Whether two rows with equal facts, shares and price, on filings of their own, tell of one and
 * the same block. Equal amounts alone prove nothing: two directors may well buy the same number
 * at the same price on the same day, and after equal grants hold the same number too. What one
 * person holds directly another cannot. One block they are when
 *
 * - the same owners filed the very same lots and balances twice, of one line where that was long
 *   after; or lots of odd counts on a Form 4 and again on the Form 5 of the year, which states the
 *   balance at its end; or else the owners differ, both filed within five days, and
 * - one row's nature of ownership names an owner of the other filing; or
 * - the balances are equal, and one holds by a spouse what the other holds directly; or
 * - the balances are equal, and an owner is on both, or one is of no officer or director and held
 *   more than was traded, or, where it is not direct on both, traded or held a number that is odd
 *   or large; a fund that calls itself director is held to the latter too; or
 * - all lots of the trade are equal, two or more of them of odd counts, and they are direct on
 *   one filing and indirect on the other, or an owner is on both, or all balances are equal too.
 */
export function isSameBlock(one: ReportedRow, other: ReportedRow): boolean {
  const [a, b] = [one.row, other.row];
  if (a.accession === b.accession) return false;
  const isNear = isFiledNear(a, b);
  const shared = a.owners.filter(({ cik }) => b.owners.some((owner) => owner.cik === cik)).length;
  if (shared === a.owners.length && shared === b.owners.length) {
    return isFiledTwice(one, other, isNear);
  }
  if (!isNear) return false;
  if (names(a, b) || names(b, a)) return true;
  const isLinked = shared > 0;
  const isBalanceEqual = a.sharesAfter !== null && a.sharesAfter === b.sharesAfter;
  if (isBalanceEqual && (isBySpouse(a, b) || isBySpouse(b, a))) return true;
  if (isBalanceEqual && (isLinked || !mayBeChance(one, other))) return true;
  return hasEqualOddLots(one.report, other.report, isLinked || isHeldTwoWays(a, b));
}

/** Whether the same owners told of one block twice, by mistake or on the Form 5 of the year too. */
function isFiledTwice(one: ReportedRow, other: ReportedRow, isNear: boolean): boolean {
  const [a, b] = [one.row, other.row];
  const isAlike = one.report.balances === other.report.balances;
  if (isNear && isAlike) return true;
  if (lineKey(a) !== lineKey(b)) return false;
  if (isAlike) return true;
  const isOddAlike = one.report.odd > 0 && one.report.lots === other.report.lots;
  return isOddAlike && isYearEnd(a) !== isYearEnd(b);
}

/** Whether the report's lots are of a kind that two people do not both happen to have. */
export function hasOddLots(report: TradeReport): boolean {
  return report.rows.length >= LEAST_ODD_LOTS && report.odd >= LEAST_ODD_LOTS;
}

function hasEqualOddLots(mine: TradeReport, theirs: TradeReport, isTied: boolean): boolean {
  if (!hasOddLots(mine) || mine.lots !== theirs.lots) return false;
  return isTied || mine.balances === theirs.balances;
}

/**
 * Whether two people may hold the same number each for themselves: directly, or each through a
 * trust or an account of their own. A fund that has a seat on the board may call itself director
 * too; its own and the director's report agree in a balance that nobody hits by chance.
 */
function mayBeChance(one: ReportedRow, other: ReportedRow): boolean {
  const [a, b] = [one.row, other.row];
  const areInsiders = isOfInsider(a) && isOfInsider(b);
  if (a.directOrIndirect === 'D' && b.directOrIndirect === 'D') {
    return areInsiders || one.report.mayBeWhole;
  }
  if (!areInsiders) return one.report.mayBeWhole && isCommon(a.shares);
  if (!hasFund(a) && !hasFund(b)) return true;
  return isCommon(one.report.mayBeWhole ? a.shares : a.sharesAfter);
}

/** Whether it is a number that several people hit upon. */
function isCommon(shares: number | null): boolean {
  return shares === null || (shares < MANY && !isOdd(shares));
}

/** Whether an officer or director is among the owners. */
export function isOfInsider({ owners }: InsiderTransaction): boolean {
  return owners.some(({ kind }) => kind === 'officer' || kind === 'director');
}

function hasFund({ owners }: InsiderTransaction): boolean {
  return owners.some(({ kind, name }) => kind === 'ten-percent-holder' || isEntityName(name));
}

/** Direct for the fund that holds the shares, indirect for the person behind it. */
function isHeldTwoWays(a: InsiderTransaction, b: InsiderTransaction): boolean {
  const [mine, theirs] = [a.directOrIndirect, b.directOrIndirect];
  return mine !== null && theirs !== null && mine !== theirs;
}

const SPOUSE = /\b(?:spouse|husband|wife)\b/i;

/** One's own for the owner of the one report, and the spouse's for the owner of the other. */
function isBySpouse(own: InsiderTransaction, { nature }: InsiderTransaction): boolean {
  return own.directOrIndirect === 'D' && nature !== null && SPOUSE.test(nature);
}

function names({ nature }: InsiderTransaction, { owners }: InsiderTransaction): boolean {
  return nature !== null && owners.some(({ name }) => isNamedIn(name, nature));
}

function isFiledNear(a: InsiderTransaction, b: InsiderTransaction): boolean {
  if (a.filedOn === b.filedOn) return true;
  return Math.abs(daysBetween(a.filedOn, b.filedOn)) <= FILED_WITHIN_DAYS;
}

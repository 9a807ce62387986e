import { securityName } from './security-name';
import { isSameBalance, openingOf } from './signed-shares';
import { lineKey } from './stake-line';
import type { InsiderTransaction } from './transaction';

/** One way in which a row of an amendment may correct an earlier row of the same owner. */
export interface Correction {
  /** Whether it holds only of a row of the filing whose day the amendment states. */
  readonly isOfStatedFiling: boolean;
  /** Whether it falls before the evidence that the row goes on where another one ended. */
  readonly isLoose: boolean;
  readonly matches: (earlier: InsiderTransaction, amendment: InsiderTransaction) => boolean;
}

/**
 * The ways, surest first. All rows of an amendment are tried with one before the next, so that a
 * row repeated word for word never takes the place of another that was changed.
 *
 * 1. It repeats a row as it was.
 * 2. Date, code, direction and security are equal, and so are shares and price, or shares and
 *    balance, or the balance before the trade: what is left was corrected.
 * 3. All of these were: no two trades of one line have the same date, shares and balance. Of date
 *    and code one alone may differ, for an exercise and a sale of one count are two trades.
 * 4. The balance before the trade is equal, and one of date, code and security was corrected with
 *    the amounts. A second trade would begin where the first one ended.
 * 5. Code, security, shares and price are equal: date and balance were corrected.
 * 6. Date, code, direction and security are equal: the amounts were corrected.
 */
export const CORRECTIONS: readonly Correction[] = [
  anywhere((row, amendment) => isSameTrade(row, amendment) && hasSameAmounts(row, amendment)),
  anywhere((row, amendment) => isSameTrade(row, amendment) && isCountKept(row, amendment)),
  anywhere((row, amendment) => isSameTrade(row, amendment) && beginsAlike(row, amendment)),
  inStated(keepsSharesAndBalance),
  inStated(beginsAlikeButForOne),
  { ...inStated(keepsSharesAndPrice), isLoose: true },
  { ...anywhere(isSameTradeOfLine), isLoose: true },
];

/** Whether an amendment's row repeats one as it was, of the same line. */
export function isRepeated(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  const isRow = isSameTrade(row, amendment) && hasSameAmounts(row, amendment);
  return isRow && row.sharesAfter !== null && isSameLine(row, amendment);
}

/** Whether one row of a line begins where the other one ended: two trades, one after the other. */
export function follow(row: InsiderTransaction, other: InsiderTransaction): boolean {
  const isChained =
    isSameBalance(openingOf(row), other.sharesAfter) ||
    isSameBalance(openingOf(other), row.sharesAfter);
  return isChained && isSameLine(row, other);
}

type Matches = Correction['matches'];

function anywhere(matches: Matches): Correction {
  return { isOfStatedFiling: false, isLoose: false, matches };
}

function inStated(matches: Matches): Correction {
  return { isOfStatedFiling: true, isLoose: false, matches };
}

/** Whether rows state the same day, code, direction and security. */
export function isSameTrade(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return (
    row.tradedOn === amendment.tradedOn &&
    isSameCode(row, amendment) &&
    isSameSecurity(row, amendment)
  );
}

function isSameCode(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return row.code === amendment.code && row.direction === amendment.direction;
}

function isSameSecurity({ security }: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return (
    security === amendment.security || securityName(security) === securityName(amendment.security)
  );
}

function isSameLine(row: InsiderTransaction, other: InsiderTransaction): boolean {
  return lineKey(row) === lineKey(other);
}

function hasSameAmounts(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return (
    row.shares === amendment.shares &&
    row.price === amendment.price &&
    row.sharesAfter === amendment.sharesAfter
  );
}

function isCountKept(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (row.shares === null || row.shares !== amendment.shares) return false;
  return row.price === amendment.price || isSameBalance(row.sharesAfter, amendment.sharesAfter);
}

function keepsSharesAndBalance(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (row.shares === null || row.shares !== amendment.shares) return false;
  if (!isSameBalance(row.sharesAfter, amendment.sharesAfter)) return false;
  return row.tradedOn === amendment.tradedOn || isSameCode(row, amendment);
}

function beginsAlike(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return (
    row.directOrIndirect === amendment.directOrIndirect &&
    isSameBalance(openingOf(row), openingOf(amendment))
  );
}

/** Of two securities both may begin with nothing; of code and security the price tells besides. */
function beginsAlikeButForOne(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (!beginsAlike(row, amendment)) return false;
  const [isCode, isSecurity] = [isSameCode(row, amendment), isSameSecurity(row, amendment)];
  if (isCode && isSecurity) return true;
  if (row.tradedOn !== amendment.tradedOn || row.price !== amendment.price) return false;
  return isCode !== isSecurity && !isSameBalance(openingOf(row), 0);
}

function keepsSharesAndPrice(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (row.sharesAfter === null || amendment.sharesAfter === null) return false;
  const isAmount = row.shares !== null && row.price !== null && row.shares === amendment.shares;
  return (
    isAmount &&
    row.price === amendment.price &&
    isSameCode(row, amendment) &&
    isSameLine(row, amendment)
  );
}

/** Of another line, with another count, it is a trade that the filing had forgotten. */
function isSameTradeOfLine(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (!isSameTrade(row, amendment)) return false;
  if (row.directOrIndirect !== amendment.directOrIndirect) return false;
  return row.nature === null || amendment.nature === null || isSameLine(row, amendment);
}

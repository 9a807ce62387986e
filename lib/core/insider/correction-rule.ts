import type { SearchDay } from './row-index';
import { signedShares } from './signed-shares';
import type { InsiderTransaction } from './transaction';

/** One way in which a row of an amendment may correct an earlier row of the same owner. */
export interface Correction {
  /** By the day of the trade any filing may be meant; by that of filing only the one it states. */
  readonly by: SearchDay;
  readonly matches: (earlier: InsiderTransaction, amendment: InsiderTransaction) => boolean;
}

/**
 * The ways, surest first. All rows of an amendment are tried with one before the next, so that a
 * row repeated word for word never takes the place of another that was changed.
 *
 * 1. It repeats a row as it was.
 * 2. Date, code, direction and security are equal: the amounts were corrected.
 * 3. The amounts of a row filed on the stated day are equal: its date, code or security was.
 * 4. Of a row filed on the stated day code, security and the balance before the trade are equal:
 *    date and amounts were. A second trade would begin where the first one ended.
 */
export const CORRECTIONS: readonly Correction[] = [
  {
    by: 'tradedOn',
    matches: (row, amendment) => isSameTrade(row, amendment) && hasSameAmounts(row, amendment),
  },
  { by: 'tradedOn', matches: isSameTrade },
  { by: 'filedOn', matches: hasOneChange },
  { by: 'filedOn', matches: beginsAlike },
];

function isSameTrade(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return row.tradedOn === amendment.tradedOn && isSameKind(row, amendment);
}

function isSameKind(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return (
    row.code === amendment.code &&
    row.direction === amendment.direction &&
    row.security === amendment.security
  );
}

function hasSameAmounts(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  return (
    row.shares === amendment.shares &&
    row.price === amendment.price &&
    row.sharesAfter === amendment.sharesAfter
  );
}

function hasOneChange(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (row.shares === null || row.sharesAfter === null) return false;
  const changes = [
    row.code !== amendment.code || row.direction !== amendment.direction,
    row.tradedOn !== amendment.tradedOn,
    row.security !== amendment.security,
  ];
  return hasSameAmounts(row, amendment) && changes.filter(Boolean).length === 1;
}

function beginsAlike(row: InsiderTransaction, amendment: InsiderTransaction): boolean {
  if (!isSameKind(row, amendment) || row.directOrIndirect !== amendment.directOrIndirect)
    return false;
  const [said, says] = [openingOf(row), openingOf(amendment)];
  return said !== null && says !== null && Math.abs(said - says) < 0.001;
}

/** What was held before the trade, by the row's own balance. */
function openingOf(row: InsiderTransaction): number | null {
  const change = signedShares(row);
  return change === null || row.sharesAfter === null ? null : row.sharesAfter - change;
}

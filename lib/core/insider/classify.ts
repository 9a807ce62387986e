import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import { codeRule } from './code-rule';
import { marketRule } from './market-rule';
import type { TransactionClass } from './transaction-class';

/** What is known of the issuer besides the filing itself; null means "not known", never "no". */
export interface IssuerContext {
  readonly cik: Cik;
  /** Standard Industrial Classification, from the issuer's submissions; 6770 is a blank check. */
  readonly sic: string | null;
  /** Filing days of the issuer's prospectuses of a sale of shares (424B1, 424B4). */
  readonly prospectusDays: readonly IsoDate[] | null;
  /** Filing days of registrations of a class on an exchange (8-A12B): a listing. */
  readonly listingDays: readonly IsoDate[] | null;
}

/** The class of a row, with the rule that decided and the words of the filing it read. */
export interface Classification {
  readonly class: TransactionClass;
  readonly why: string;
  readonly words: string | null;
}

/**
 * Says what a row really was. The rules are asked in this order, and the first that answers
 * decides: no usable date or code; derivative table; every code but P and S by its meaning;
 * code and acquired/disposed flag that contradict each other; then, for P and S, `marketRule`.
 * "Bought" is said of `open-market` and "sold" of `open-market-sale` only. `filedOn` is null where
 * the filing day is not known; a trade date after it cannot be right.
 */
export function classify(
  row: OwnershipRow,
  document: OwnershipDocument,
  issuer: IssuerContext,
  filedOn: IsoDate | null,
): Classification {
  return (
    unusable(row, filedOn) ??
    derivative(row) ??
    codeRule(row) ??
    contradiction(row) ??
    marketRule(row, document, issuer)
  );
}

/** No trade is reportable from before the Securities Exchange Act, or before it was made. */
const FIRST_YEAR = '1934';

function unusable(row: OwnershipRow, filedOn: IsoDate | null): Classification | null {
  if (!row.code) return without('unclassified', 'The row states no transaction code.');
  if (!row.date) return without('unclassified', 'The row states no usable transaction date.');
  if (row.date < FIRST_YEAR || (filedOn && row.date > filedOn)) {
    return without('unclassified', `The stated trade date ${row.date} cannot be right.`);
  }
  if (!row.acquiredDisposed) {
    return without(
      'unclassified',
      'The row does not say whether shares were acquired or disposed.',
    );
  }
  return null;
}

function derivative(row: OwnershipRow): Classification | null {
  if (row.table === 'n') return null;
  return without('derivative', 'Reported in the table of derivatives: no shares changed hands.');
}

function contradiction(row: OwnershipRow): Classification | null {
  const expected = row.code === 'P' ? 'A' : 'D';
  if (row.acquiredDisposed === expected) return null;
  const flag = row.acquiredDisposed === 'A' ? 'acquired' : 'disposed of';
  const code = row.code === 'P' ? 'purchase (P)' : 'sale (S)';
  return without('inconsistent', `Coded as a ${code}, yet marked as ${flag}.`);
}

function without(name: TransactionClass, why: string): Classification {
  return { class: name, why, words: null };
}

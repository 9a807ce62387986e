import type { XmlElement } from '@/lib/core/xml/read-xml';
import { dateAt, decimalAt, flagAt, footnotesAt, textAt, valueAt } from './fields';
import type { OwnershipRow } from './ownership';

/** The parts of a row whose footnotes speak of the trade and not of who holds the shares. */
const TRADE_PARTS = ['securityTitle', 'transactionDate', 'transactionCoding', 'transactionAmounts'];

/** Reads one `nonDerivativeTransaction` or `derivativeTransaction` element. */
export function readRow(element: XmlElement, table: 'n' | 'd', index: number): OwnershipRow {
  return {
    table,
    index,
    security: valueAt(element, 'securityTitle') ?? '',
    date: dateAt(element, 'transactionDate'),
    formType: textAt(element, 'transactionCoding', 'transactionFormType'),
    code: textAt(element, 'transactionCoding', 'transactionCode')?.toUpperCase() ?? null,
    equitySwap: flagAt(element, 'transactionCoding', 'equitySwapInvolved') ?? false,
    shares: decimalAt(element, 'transactionAmounts', 'transactionShares'),
    price: decimalAt(element, 'transactionAmounts', 'transactionPricePerShare'),
    acquiredDisposed: oneOf(
      valueAt(element, 'transactionAmounts', 'transactionAcquiredDisposedCode'),
      'A',
      'D',
    ),
    sharesAfter: decimalAt(element, 'postTransactionAmounts', 'sharesOwnedFollowingTransaction'),
    directOrIndirect: oneOf(
      valueAt(element, 'ownershipNature', 'directOrIndirectOwnership'),
      'D',
      'I',
    ),
    nature: valueAt(element, 'ownershipNature', 'natureOfOwnership'),
    tradeFootnotes: [...new Set(TRADE_PARTS.flatMap((part) => footnotesAt(element, part)))],
    priceFootnotes: footnotesAt(element, 'transactionAmounts', 'transactionPricePerShare'),
  };
}

function oneOf<A extends string, B extends string>(
  text: string | null,
  first: A,
  second: B,
): A | B | null {
  const upper = text?.toUpperCase();
  if (upper === first) return first;
  return upper === second ? second : null;
}

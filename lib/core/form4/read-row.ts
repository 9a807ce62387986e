import type { XmlElement } from '@/lib/core/xml/read-xml';
import { Fields } from './fields';
import type { OwnershipHolding, OwnershipRow, UnderlyingSecurity } from './ownership';

/** The parts of a row whose footnotes speak of the trade and not of who holds the shares. */
const TRADE_PARTS = new Set([
  'securityTitle',
  'transactionDate',
  'transactionCoding',
  'transactionAmounts',
]);

/** Reads one `nonDerivativeTransaction` or `derivativeTransaction` element. */
export function readRow(element: XmlElement, table: 'n' | 'd', index: number): OwnershipRow {
  const fields = new Fields(element);
  const { statedTwice } = fields;
  const { sharesAfter, directOrIndirect, nature } = readHeld(fields);
  return {
    table,
    index,
    security: fields.value('securityTitle') ?? '',
    date: fields.date('transactionDate'),
    deemedExecutionDate: fields.date('deemedExecutionDate'),
    formType: fields.text('transactionCoding', 'transactionFormType'),
    timeliness: oneOf(
      fields.value('transactionTimeliness') ?? fields.text('transactionTimeliness'),
      'E',
      'L',
    ),
    code: fields.text('transactionCoding', 'transactionCode')?.toUpperCase() ?? null,
    equitySwap: fields.flag('transactionCoding', 'equitySwapInvolved') ?? false,
    shares: fields.decimal('transactionAmounts', 'transactionShares'),
    price: fields.decimal('transactionAmounts', 'transactionPricePerShare'),
    totalValue: fields.decimal('transactionAmounts', 'transactionTotalValue'),
    acquiredDisposed: oneOf(
      fields.value('transactionAmounts', 'transactionAcquiredDisposedCode'),
      'A',
      'D',
    ),
    sharesAfter,
    directOrIndirect,
    nature,
    exercisePrice: table === 'n' ? null : fields.decimal('conversionOrExercisePrice'),
    underlying: table === 'n' ? null : readUnderlying(fields),
    tradeFootnotes: fields.footnotesOn(TRADE_PARTS),
    holderFootnotes: fields.footnotes('ownershipNature'),
    priceFootnotes: fields.footnotes('transactionAmounts', 'transactionPricePerShare'),
    statedTwice,
  };
}

/** Reads one `nonDerivativeHolding` element. */
export function readHolding(element: XmlElement): OwnershipHolding {
  const fields = new Fields(element);
  const { sharesAfter: shares, directOrIndirect, nature } = readHeld(fields);
  return { security: fields.value('securityTitle') ?? '', shares, directOrIndirect, nature };
}

function readHeld(
  fields: Fields,
): Pick<OwnershipRow, 'sharesAfter' | 'directOrIndirect' | 'nature'> {
  return {
    sharesAfter: fields.decimal('postTransactionAmounts', 'sharesOwnedFollowingTransaction'),
    directOrIndirect: oneOf(fields.value('ownershipNature', 'directOrIndirectOwnership'), 'D', 'I'),
    nature: fields.value('ownershipNature', 'natureOfOwnership'),
  };
}

function readUnderlying(fields: Fields): UnderlyingSecurity | null {
  const security = fields.value('underlyingSecurity', 'underlyingSecurityTitle');
  const shares = fields.decimal('underlyingSecurity', 'underlyingSecurityShares');
  return security === null && shares === null ? null : { security: security ?? '', shares };
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

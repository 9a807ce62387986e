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

const HOLDER_PARTS = new Set(['ownershipNature']);
const PRICE = new Set(['transactionPricePerShare']);

/** Reads one `nonDerivativeTransaction` or `derivativeTransaction` element. */
export function readRow(element: XmlElement, table: 'n' | 'd', index: number): OwnershipRow {
  const fields = new Fields(element);
  const { statedTwice } = fields;
  const { sharesAfter, directOrIndirect, nature } = readHeld(fields);
  const coding = fields.within('transactionCoding');
  const amounts = fields.within('transactionAmounts');
  return {
    table,
    index,
    security: fields.value('securityTitle') ?? '',
    date: fields.date('transactionDate'),
    deemedExecutionDate: fields.date('deemedExecutionDate'),
    formType: coding.text('transactionFormType'),
    timeliness: oneOf(
      fields.value('transactionTimeliness') ?? fields.text('transactionTimeliness'),
      'E',
      'L',
    ),
    code: coding.text('transactionCode')?.toUpperCase() ?? null,
    equitySwap: coding.flag('equitySwapInvolved') ?? false,
    shares: amounts.decimal('transactionShares'),
    price: amounts.decimal('transactionPricePerShare'),
    totalValue: amounts.decimal('transactionTotalValue'),
    acquiredDisposed: oneOf(amounts.value('transactionAcquiredDisposedCode'), 'A', 'D'),
    sharesAfter,
    directOrIndirect,
    nature,
    exercisePrice: table === 'n' ? null : fields.decimal('conversionOrExercisePrice'),
    underlying: table === 'n' ? null : readUnderlying(fields.within('underlyingSecurity')),
    tradeFootnotes: fields.footnotesOn(TRADE_PARTS),
    holderFootnotes: fields.footnotesOn(HOLDER_PARTS),
    priceFootnotes: amounts.footnotesOn(PRICE),
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
  const amounts = fields.within('postTransactionAmounts');
  const ownership = fields.within('ownershipNature');
  return {
    sharesAfter: amounts.decimal('sharesOwnedFollowingTransaction'),
    directOrIndirect: oneOf(ownership.value('directOrIndirectOwnership'), 'D', 'I'),
    nature: ownership.value('natureOfOwnership'),
  };
}

function readUnderlying(underlying: Fields): UnderlyingSecurity | null {
  const security = underlying.value('underlyingSecurityTitle');
  const shares = underlying.decimal('underlyingSecurityShares');
  return security === null && shares === null ? null : { security: security ?? '', shares };
}

function oneOf<A extends string, B extends string>(
  text: string | null,
  first: A,
  second: B,
): A | B | null {
  // As nearly all filers write it.
  if (text === null) return null;
  if (text === first) return first;
  const upper = text.toUpperCase();
  if (upper === first) return first;
  return upper === second ? second : null;
}

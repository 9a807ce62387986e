import { TagBook, type KnownTag } from '@/lib/core/xml/tag-book';

/** The SEC's forms number footnotes F1, F2 and on; few have more. */
const NOTES = 60;
const NOTE_IDS = Array.from({ length: NOTES }, (_, at) => `F${at + 1}`);

/** What ownership documents are mostly made of (SEC Ownership XML Technical Specification, section 4). */
const NAMES = [
  'ownershipDocument',
  'schemaVersion',
  'documentType',
  'periodOfReport',
  'dateOfOriginalSubmission',
  'noSecuritiesOwned',
  'notSubjectToSection16',
  'issuer',
  'issuerCik',
  'issuerName',
  'issuerTradingSymbol',
  'reportingOwner',
  'reportingOwnerId',
  'rptOwnerCik',
  'rptOwnerName',
  'reportingOwnerAddress',
  'rptOwnerStreet1',
  'rptOwnerStreet2',
  'rptOwnerCity',
  'rptOwnerState',
  'rptOwnerZipCode',
  'rptOwnerStateDescription',
  'reportingOwnerRelationship',
  'isDirector',
  'isOfficer',
  'isTenPercentOwner',
  'isOther',
  'officerTitle',
  'otherText',
  'aff10b5One',
  'nonDerivativeTable',
  'nonDerivativeTransaction',
  'nonDerivativeHolding',
  'derivativeTable',
  'derivativeTransaction',
  'derivativeHolding',
  'securityTitle',
  'transactionDate',
  'deemedExecutionDate',
  'transactionCoding',
  'transactionFormType',
  'transactionCode',
  'equitySwapInvolved',
  'transactionTimeliness',
  'transactionAmounts',
  'transactionShares',
  'transactionPricePerShare',
  'transactionTotalValue',
  'transactionAcquiredDisposedCode',
  'postTransactionAmounts',
  'sharesOwnedFollowingTransaction',
  'valueOwnedFollowingTransaction',
  'ownershipNature',
  'directOrIndirectOwnership',
  'natureOfOwnership',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurity',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
  'underlyingSecurityValue',
  'value',
  'footnotes',
  'remarks',
  'ownerSignature',
  'signatureName',
  'signatureDate',
  'footnote',
  'footnoteId',
];

/** A footnote, or the mark of one on a field, as nearly all filings write it. */
function ofNote(name: string, id: string, isEmpty: boolean): KnownTag {
  const written = `<${name} id="${id}"${isEmpty ? '/' : ''}>`;
  return { written, name, attributes: new Map([['id', id]]), isEmpty };
}

export const OWNERSHIP_TAGS = TagBook.of(
  NAMES,
  NOTE_IDS.flatMap((id) => [ofNote('footnote', id, false), ofNote('footnoteId', id, true)]),
);

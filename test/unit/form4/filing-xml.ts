/** The parts of an ownership document as XML text; each part left out takes a plain default. */
export interface FilingParts {
  readonly schema?: string;
  readonly form?: string;
  readonly issuer?: string;
  readonly owners?: string;
  readonly checkbox?: string;
  readonly dates?: string;
  readonly nonDerivative?: string;
  readonly derivative?: string;
  readonly footnotes?: string;
  readonly remarks?: string;
}

export const ISSUER_XML = `<issuer><issuerCik>0009990001</issuerCik>
  <issuerName>Lanternwick Tools, Inc.</issuerName>
  <issuerTradingSymbol>LWTK</issuerTradingSymbol></issuer>`;

const ADDRESS = `<reportingOwnerAddress><rptOwnerStreet1>7 Hidden Lane</rptOwnerStreet1>
  <rptOwnerCity>Nowhere</rptOwnerCity><rptOwnerZipCode>00000</rptOwnerZipCode></reportingOwnerAddress>`;

export function ownerXml(cik: string, name: string, relationship: string): string {
  return `<reportingOwner><reportingOwnerId><rptOwnerCik>${cik}</rptOwnerCik>
    <rptOwnerName>${name}</rptOwnerName></reportingOwnerId>${ADDRESS}
    <reportingOwnerRelationship>${relationship}</reportingOwnerRelationship></reportingOwner>`;
}

export function filingXml(parts: FilingParts = {}): string {
  return `<?xml version="1.0"?>
<ownershipDocument>
  <schemaVersion>${parts.schema ?? 'X0508'}</schemaVersion>
  <documentType>${parts.form ?? '4'}</documentType>
  <periodOfReport>2026-05-05</periodOfReport>
  ${parts.dates ?? ''}
  ${parts.issuer ?? ISSUER_XML}
  ${parts.owners ?? ownerXml('0009991001', 'Quillfeather Ada', '<isDirector>1</isDirector>')}
  ${parts.checkbox ?? ''}
  <nonDerivativeTable>${parts.nonDerivative ?? ''}</nonDerivativeTable>
  <derivativeTable>${parts.derivative ?? ''}</derivativeTable>
  <footnotes>${parts.footnotes ?? ''}</footnotes>
  ${parts.remarks === undefined ? '' : `<remarks>${parts.remarks}</remarks>`}
  <ownerSignature><signatureName>/s/ Ada Quillfeather, 7 Hidden Lane</signatureName>
    <signatureDate>2026-05-07</signatureDate></ownerSignature>
</ownershipDocument>`;
}

/** The leaves of one transaction row, as XML text. */
export interface RowParts {
  readonly element?: string;
  readonly title?: string;
  readonly date?: string;
  readonly coding?: string;
  readonly shares?: string;
  readonly price?: string;
  readonly flag?: string;
  readonly after?: string;
  readonly nature?: string;
}

export const value = (text: string) => `<value>${text}</value>`;
export const note = (id: string) => `<footnoteId id="${id}"/>`;

export function rowXml(parts: RowParts = {}): string {
  const element = parts.element ?? 'nonDerivativeTransaction';
  return `<${element}>
    <securityTitle>${parts.title ?? value('Common Stock')}</securityTitle>
    <transactionDate>${parts.date ?? value('2026-05-05')}</transactionDate>
    <transactionCoding><transactionFormType>4</transactionFormType>
      ${parts.coding ?? '<transactionCode>P</transactionCode>'}</transactionCoding>
    <transactionAmounts>
      <transactionShares>${parts.shares ?? value('1000')}</transactionShares>
      <transactionPricePerShare>${parts.price ?? value('12.5')}</transactionPricePerShare>
      <transactionAcquiredDisposedCode>${parts.flag ?? value('A')}</transactionAcquiredDisposedCode>
    </transactionAmounts>
    <postTransactionAmounts>
      <sharesOwnedFollowingTransaction>${parts.after ?? value('5000')}</sharesOwnedFollowingTransaction>
    </postTransactionAmounts>
    <ownershipNature>
      <directOrIndirectOwnership>${value('D')}</directOrIndirectOwnership>
      ${parts.nature ?? ''}
    </ownershipNature></${element}>`;
}

import type { IsoDate } from '@/lib/core/iso-date';
import type { Form4Facts, IssuerName, OwnerFacts } from './ownership-facts';
import { derivativeHoldingRow, derivativeRow, holdingRow, transactionRow } from './ownership-rows';
import { branch, leaf, serialize, type XmlElement } from './xml';

/**
 * The XML of a Form 3, 4 or 5 as the SEC's ownership specification (schema X0508) describes it. A
 * "broken" form ends in the middle of an element.
 */
export function form4(facts: Form4Facts): string {
  const text = `<?xml version="1.0"?>\n${serialize(ownershipDocument(facts))}\n`;
  return facts.broken ? text.slice(0, text.lastIndexOf('</transactionAmounts>') - 7) : text;
}

/** The form's period of report: the earliest trade, or the day of filing where there is none. */
export function periodOfReport(facts: Form4Facts): IsoDate {
  const days = [...(facts.rows ?? []), ...(facts.derivatives ?? [])].map((row) => row.on);
  return days.sort()[0] ?? facts.filedOn;
}

function ownershipDocument(facts: Form4Facts): XmlElement {
  const form = facts.form ?? '4';
  const original = facts.originalFiledOn;
  const plan = facts.plan === undefined ? false : facts.plan;
  return branch(
    'ownershipDocument',
    leaf('schemaVersion', plan === null ? 'X0306' : 'X0508'),
    leaf('documentType', form),
    leaf('periodOfReport', periodOfReport(facts)),
    original === undefined ? null : leaf('dateOfOriginalSubmission', original),
    form.startsWith('3') ? null : leaf('notSubjectToSection16', 0),
    issuer(facts.issuer),
    ...facts.owners.map(reportingOwner),
    form.startsWith('3') || plan === null ? null : leaf('aff10b5One', plan ? 1 : 0),
    table('nonDerivativeTable', [
      ...(facts.rows ?? []).map(transactionRow),
      ...(facts.holdings ?? []).map(holdingRow),
    ]),
    table('derivativeTable', [
      ...(facts.derivatives ?? []).map(derivativeRow),
      ...(facts.derivativeHoldings ?? []).map((line) =>
        derivativeHoldingRow(line, form.startsWith('3')),
      ),
    ]),
    table('footnotes', footnotes(facts)),
    facts.remarks === undefined ? null : leaf('remarks', facts.remarks),
    branch(
      'ownerSignature',
      leaf('signatureName', `/s/ ${facts.owners[0]?.name ?? ''}`),
      leaf('signatureDate', facts.filedOn),
    ),
  );
}

function table(name: string, rows: readonly XmlElement[]): XmlElement | null {
  return rows.length > 0 ? branch(name, ...rows) : null;
}

function issuer({ cik, name, ticker }: IssuerName): XmlElement {
  return branch(
    'issuer',
    leaf('issuerCik', String(cik).padStart(10, '0')),
    leaf('issuerName', name),
    leaf('issuerTradingSymbol', ticker),
  );
}

function reportingOwner(owner: OwnerFacts): XmlElement {
  return branch(
    'reportingOwner',
    branch(
      'reportingOwnerId',
      leaf('rptOwnerCik', String(owner.cik).padStart(10, '0')),
      leaf('rptOwnerName', owner.name),
    ),
    // A street that no report may ever show: home addresses stand in real filings.
    branch(
      'reportingOwnerAddress',
      leaf('rptOwnerStreet1', '17 NOWHERE LANE'),
      leaf('rptOwnerCity', 'SAMPLETOWN'),
      leaf('rptOwnerState', 'DE'),
      leaf('rptOwnerZipCode', '00000'),
    ),
    branch(
      'reportingOwnerRelationship',
      leaf('isDirector', owner.director ? 1 : 0),
      leaf('isOfficer', owner.officer === undefined ? 0 : 1),
      leaf('isTenPercentOwner', owner.tenPercent ? 1 : 0),
      leaf('isOther', owner.other === undefined ? 0 : 1),
      owner.officer === undefined ? null : leaf('officerTitle', owner.officer),
      owner.other === undefined ? null : leaf('otherText', owner.other),
    ),
  );
}

function footnotes(facts: Form4Facts): XmlElement[] {
  return Object.entries(facts.footnotes ?? {}).map(([id, text]) => ({
    name: 'footnote',
    attributes: { id },
    text,
  }));
}

import { parseCik } from '@/lib/core/edgar/cik';
import { parseIsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { child, childrenNamed, descend, readXml, type XmlElement } from '@/lib/core/xml/read-xml';
import { flagAt, textAt } from './fields';
import {
  OWNERSHIP_FORMS,
  type OwnershipDocument,
  type OwnershipRow,
  type ReportingOwner,
} from './ownership';
import { readRow } from './read-row';

/**
 * Reads the XML of a Form 3, 4 or 5 of any schema version from X0101 to X0609, by local element
 * names and without the XSD, which real filings fail (SEC Ownership XML Technical Specification,
 * sections 3 and 4). Returns in words what is wrong when the document is malformed or lacks what
 * no figure can do without: the form, the issuer's CIK and at least one owner.
 */
export function readOwnership(source: string): Result<OwnershipDocument, string> {
  const xml = readXml(source);
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== 'ownershipDocument')
    return fail(`not an ownership document but <${root.name}>`);

  const form = OWNERSHIP_FORMS.find((known) => known === textAt(root, 'documentType'));
  if (!form) return fail(`unknown form ${textAt(root, 'documentType') ?? '(none stated)'}`);
  const issuerCik = parseCik(textAt(root, 'issuer', 'issuerCik') ?? '');
  if (!issuerCik) return fail('the issuer has no CIK');
  const owners = readOwners(root);
  if (!owners) return fail('a reporting owner is missing or has no CIK');

  const nonDerivative = child(root, 'nonDerivativeTable');
  const derivative = child(root, 'derivativeTable');
  return ok({
    form,
    schemaVersion: textAt(root, 'schemaVersion'),
    periodOfReport: dateIn(root, 'periodOfReport'),
    dateOfOriginalSubmission: dateIn(root, 'dateOfOriginalSubmission'),
    issuer: {
      cik: issuerCik,
      name: textAt(root, 'issuer', 'issuerName') ?? '',
      symbol: textAt(root, 'issuer', 'issuerTradingSymbol'),
    },
    owners,
    planCheckbox: flagAt(root, 'aff10b5One'),
    rows: [...readRows(nonDerivative, 'n'), ...readRows(derivative, 'd')],
    holdings: {
      nonDerivative: count(nonDerivative, 'nonDerivativeHolding'),
      derivative: count(derivative, 'derivativeHolding'),
    },
    footnotes: readFootnotes(root),
    remarks: textAt(root, 'remarks'),
  });
}

function dateIn(root: XmlElement, name: string) {
  return parseIsoDate(textAt(root, name) ?? '');
}

function readOwners(root: XmlElement): ReportingOwner[] | null {
  const owners: ReportingOwner[] = [];
  for (const element of childrenNamed(root, 'reportingOwner')) {
    const cik = parseCik(textAt(element, 'reportingOwnerId', 'rptOwnerCik') ?? '');
    if (!cik) return null;
    const flag = (name: string) => flagAt(element, 'reportingOwnerRelationship', name) ?? false;
    owners.push({
      cik,
      name: textAt(element, 'reportingOwnerId', 'rptOwnerName') ?? '',
      isDirector: flag('isDirector'),
      isOfficer: flag('isOfficer'),
      isTenPercentOwner: flag('isTenPercentOwner'),
      isOther: flag('isOther'),
      officerTitle: textAt(element, 'reportingOwnerRelationship', 'officerTitle'),
      otherText: textAt(element, 'reportingOwnerRelationship', 'otherText'),
    });
  }
  return owners.length > 0 ? owners : null;
}

function readRows(table: XmlElement | null, kind: 'n' | 'd'): OwnershipRow[] {
  if (!table) return [];
  const name = kind === 'n' ? 'nonDerivativeTransaction' : 'derivativeTransaction';
  return childrenNamed(table, name).map((row, index) => readRow(row, kind, index));
}

function count(table: XmlElement | null, name: string): number {
  return table ? childrenNamed(table, name).length : 0;
}

/** Footnotes may hold markup; its text counts, its tags do not. Two of one id are both kept. */
function readFootnotes(root: XmlElement): Record<string, string> {
  const notes = descend(root, 'footnotes');
  const texts = new Map<string, string>();
  for (const note of notes ? childrenNamed(notes, 'footnote') : []) {
    const id = note.attributes['id']?.trim() ?? '';
    const text = note.wholeText.replace(/\s+/g, ' ').trim();
    const known = texts.get(id);
    texts.set(id, known === undefined ? text : `${known} ${text}`);
  }
  return Object.fromEntries(texts);
}

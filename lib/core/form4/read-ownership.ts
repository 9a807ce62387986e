import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { parseIsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { childrenNamed, readXml, type XmlElement } from '@/lib/core/xml/read-xml';
import { wholeTextOf } from '@/lib/core/xml/whole-text';
import { Fields } from './fields';
import { foldSpace } from './fold-space';
import {
  OWNERSHIP_FORMS,
  type OwnershipDocument,
  type OwnershipHolding,
  type OwnershipRow,
  type ReportingOwner,
} from './ownership';
import { OWNERSHIP_TAGS } from './ownership-tags';
import { readHolding, readRow } from './read-row';

const RELATIONSHIPS: readonly string[] = [
  'isDirector',
  'isOfficer',
  'isTenPercentOwner',
  'isOther',
];

/** The specification has each table once; where a filer wrote one twice, all of them count. */
const TABLES = ['nonDerivativeTable', 'derivativeTable'];

/**
 * Reads the XML of a Form 3, 4 or 5 of any schema version from X0101 to X0609, by local element
 * names and without the XSD, which real filings fail (SEC Ownership XML Technical Specification,
 * sections 3 and 4). Returns in words what is wrong when the document is malformed, lacks what no
 * figure can do without (the form, the issuer's CIK and at least one owner) or states the form, the
 * issuer or what an owner is to it twice, differently.
 */
export function readOwnership(source: string): Result<OwnershipDocument, string> {
  const xml = readXml(source, OWNERSHIP_TAGS);
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== 'ownershipDocument')
    return fail(`not an ownership document but <${root.name.slice(0, 40)}>`);

  const fields = new Fields(root);
  const stated = fields.text('documentType');
  const form = OWNERSHIP_FORMS.find((known) => known === stated);
  const issuerCik = parseCik(fields.text('issuer', 'issuerCik') ?? '');
  const [twice] = fields.statedTwice;
  if (twice) return fail(`the document states its ${twice} twice, differently`);
  if (!form) return fail(`unknown form ${stated?.slice(0, 40) ?? '(none stated)'}`);
  if (!issuerCik) return fail('the issuer has no CIK');
  const owners = readOwners(root);
  if (!owners.ok) return owners;
  return ok(readDocument(source, root, fields, form, issuerCik, owners.value));
}

function readDocument(
  source: string,
  root: XmlElement,
  fields: Fields,
  form: OwnershipDocument['form'],
  issuerCik: Cik,
  owners: readonly ReportingOwner[],
): OwnershipDocument {
  const { ofTable, holdingLines, derivativeHoldings } = readTables(root);
  return {
    form,
    schemaVersion: fields.text('schemaVersion'),
    periodOfReport: parseIsoDate(fields.text('periodOfReport') ?? ''),
    dateOfOriginalSubmission: parseIsoDate(fields.text('dateOfOriginalSubmission') ?? ''),
    noSecuritiesOwned: fields.flag('noSecuritiesOwned'),
    notSubjectToSection16: fields.flag('notSubjectToSection16'),
    issuer: {
      cik: issuerCik,
      name: fields.text('issuer', 'issuerName') ?? '',
      symbol: fields.text('issuer', 'issuerTradingSymbol'),
    },
    owners,
    planCheckbox: fields.flag('aff10b5One'),
    rows: [...ofTable.n, ...ofTable.d],
    holdings: { nonDerivative: holdingLines.length, derivative: derivativeHoldings },
    holdingLines,
    footnotes: readFootnotes(root, source),
    remarks: readRemarks(root, source),
  };
}

/** The lines of the tables by their kind, whichever table a filer put them into. */
function readTables(root: XmlElement) {
  const ofTable: Record<OwnershipRow['table'], OwnershipRow[]> = { n: [], d: [] };
  const holdingLines: OwnershipHolding[] = [];
  let derivativeHoldings = 0;
  const tables = TABLES.flatMap((name) => childrenNamed(root, name));
  for (const { firstChild } of tables) {
    for (let line = firstChild; line; line = line.nextSibling) {
      switch (line.name) {
        case 'nonDerivativeTransaction':
          ofTable.n.push(readRow(line, 'n', ofTable.n.length));
          break;
        case 'derivativeTransaction':
          ofTable.d.push(readRow(line, 'd', ofTable.d.length));
          break;
        case 'nonDerivativeHolding':
          holdingLines.push(readHolding(line));
          break;
        case 'derivativeHolding':
          derivativeHoldings += 1;
      }
    }
  }
  return { ofTable, holdingLines, derivativeHoldings };
}

function readOwners(root: XmlElement): Result<ReportingOwner[], string> {
  const owners: ReportingOwner[] = [];
  for (const element of childrenNamed(root, 'reportingOwner')) {
    const fields = new Fields(element);
    const cik = parseCik(fields.text('reportingOwnerId', 'rptOwnerCik') ?? '');
    if (!cik) return fail('a reporting owner has no CIK');
    const flag = (name: string) => fields.flag('reportingOwnerRelationship', name) ?? false;
    owners.push({
      cik,
      name: fields.text('reportingOwnerId', 'rptOwnerName') ?? '',
      isDirector: flag('isDirector'),
      isOfficer: flag('isOfficer'),
      isTenPercentOwner: flag('isTenPercentOwner'),
      isOther: flag('isOther'),
      officerTitle: fields.text('reportingOwnerRelationship', 'officerTitle'),
      otherText: fields.text('reportingOwnerRelationship', 'otherText'),
    });
    // Who is an insider, and which, decides whether a trade counts: none of two answers is safe.
    const twice = fields.statedTwice.find((name) => RELATIONSHIPS.includes(name));
    if (twice) return fail(`a reporting owner states ${twice} twice, differently`);
  }
  return owners.length > 0 ? ok(owners) : fail('no reporting owner is named');
}

/** Footnotes may hold markup; its text counts, its tags do not. Two of one id are both kept. */
function readFootnotes(root: XmlElement, source: string): Record<string, string> {
  const texts = new Map<string, string>();
  for (const notes of childrenNamed(root, 'footnotes')) {
    for (const note of childrenNamed(notes, 'footnote')) {
      const id = note.attributes.get('id')?.trim() ?? '';
      const text = foldSpace(wholeTextOf(note, source));
      const known = texts.get(id);
      texts.set(id, known === undefined ? text : `${known} ${text}`);
    }
  }
  return Object.fromEntries(texts);
}

function readRemarks(root: XmlElement, source: string): string | null {
  const texts = childrenNamed(root, 'remarks').map((remarks) =>
    foldSpace(wholeTextOf(remarks, source)),
  );
  return texts.filter((text) => text !== '').join(' ') || null;
}

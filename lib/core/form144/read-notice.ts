import { parseAccession } from '@/lib/core/edgar/accession';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseDecimal } from '@/lib/core/form4/decimal';
import { Fields } from '@/lib/core/form4/fields';
import { xmlDocumentOf } from '@/lib/core/form4/submission-text';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { childrenNamed, readXml, type XmlElement } from '@/lib/core/xml/read-xml';
import type { NoticeLot, SaleNotice } from './notice';

/** Raised with every change of what is read: notices that older code has read are read again. */
export const NOTICE_READING = 1;

const ROOT = 'edgarSubmission';
const PERSON = 'nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold';

/**
 * Reads a Form 144 or 144/A from its XML or from a complete submission text, whatever namespace
 * prefixes the filer chose (EDGAR Form 144 XML Technical Specification 2.0). Returns in words what
 * is wrong when there is no such document, or it lacks the issuer's CIK or the person, or states
 * either of them twice, differently.
 */
export function readNotice(source: string): Result<SaleNotice, string> {
  const text = xmlDocumentOf(source, ROOT);
  if (text === null) return fail('no Form 144 inside this submission');
  const xml = readXml(text);
  if (!xml.ok) return xml;
  const root = xml.value;
  if (root.name !== ROOT) return fail(`not a Form 144 but <${root.name.slice(0, 40)}>`);

  const fields = new Fields(root);
  const form = fields.text('headerData', 'submissionType');
  if (form !== '144' && form !== '144/A')
    return fail(`unknown form ${form?.slice(0, 40) ?? '(none stated)'}`);
  const issuerCik = parseCik(fields.text('formData', 'issuerInfo', 'issuerCik') ?? '');
  const person = fields.text('formData', 'issuerInfo', PERSON);
  const [twice] = fields.statedTwice;
  if (twice) return fail(`the notice states its ${twice} twice, differently`);
  if (!issuerCik) return fail('the issuer has no CIK');
  if (!person) return fail('the notice names no person');

  const filer = fields.text('headerData', 'filerInfo', 'filer', 'filerCredentials', 'cik');
  const adopted = fields.texts(
    'formData',
    'noticeSignature',
    'planAdoptionDates',
    'planAdoptionDate',
  );
  return ok({
    isAmendment: form === '144/A',
    amends: parseAccession(fields.text('headerData', 'previousAccessionNumber') ?? ''),
    issuerCik,
    person,
    personCik: parseCik(filer ?? ''),
    relationships: fields.texts(
      'formData',
      'issuerInfo',
      'relationshipsToIssuer',
      'relationshipToIssuer',
    ),
    lots: childrenNamed(root, 'formData')
      .flatMap((data) => childrenNamed(data, 'securitiesInformation'))
      .map(readLot),
    noticeOn: parseUsDate(fields.text('formData', 'noticeSignature', 'noticeDate')),
    planAdoptedOn: adopted.flatMap((day) => parseUsDate(day) ?? []),
  });
}

function readLot(element: XmlElement): NoticeLot {
  const fields = new Fields(element);
  return {
    security: fields.text('securitiesClassTitle') ?? '',
    shares: parseDecimal(fields.text('noOfUnitsSold')),
    value: parseDecimal(fields.text('aggregateMarketValue')),
    outstanding: parseDecimal(fields.text('noOfUnitsOutstanding')),
    saleOn: parseUsDate(fields.text('approxSaleDate')),
  };
}

/** `MM/DD/YYYY`, as this form alone of the ownership forms writes days. */
function parseUsDate(text: string | null): IsoDate | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? '');
  return match ? parseIsoDate(`${match[3]}-${match[1]}-${match[2]}`) : null;
}

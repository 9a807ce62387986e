import type { IsoDate } from '@/lib/core/iso-date';
import type { Filing } from '../archive';
import { branch, leaf, serialize } from './xml';

/** A Schedule 13G of a large holder. */
export interface ScheduleFacts {
  readonly accession: string;
  readonly filedOn: IsoDate;
  readonly issuer: { readonly cik: number; readonly name: string };
  readonly cusip: string;
  readonly holder: { readonly cik: number; readonly name: string };
}

/** The filing that carries a Schedule 13G, as they are filed since the schema of March 2026. */
export function filingOfSchedule(facts: ScheduleFacts): Filing {
  const { accession, filedOn, issuer, cusip, holder } = facts;
  const form = 'SCHEDULE 13G';
  const root = branch(
    'edgarSubmission',
    leaf('schemaVersion', 'X0202'),
    branch('headerData', leaf('submissionType', form)),
    branch(
      'formData',
      branch(
        'coverPageHeader',
        leaf('securitiesClassTitle', 'Common Stock'),
        branch(
          'issuerInfo',
          leaf('issuerCik', String(issuer.cik).padStart(10, '0')),
          leaf('issuerName', issuer.name),
          branch('issuerCusips', leaf('issuerCusipNumber', cusip)),
        ),
      ),
      branch('coverPageHeaderReportingPersonDetails', leaf('reportingPersonName', holder.name)),
    ),
  );
  const attributes = { xmlns: 'http://www.sec.gov/edgar/schedule13g' };
  const body = `<?xml version="1.0" encoding="UTF-8"?>${serialize({ ...root, attributes })}\n`;
  return {
    accession,
    form,
    filedOn,
    acceptedAt: '16:31:07',
    reportDate: '',
    primaryDocument: 'xslSCHEDULE_13G_X02/primary_doc.xml',
    documents: [{ name: 'primary_doc.xml', type: form, body }],
    parties: [
      { ...issuer, role: 'Issuer' },
      { ...holder, role: 'Filer' },
    ],
  };
}

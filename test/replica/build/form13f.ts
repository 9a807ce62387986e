import type { IsoDate } from '@/lib/core/iso-date';
import type { Filing } from '../archive';
import { branch, leaf, serialize, type XmlElement } from './xml';

/** A row of an information table. */
export interface HoldingFacts {
  readonly issuer: string;
  readonly cusip: string;
  readonly shares: number;
  /** In the filing's own unit: dollars, or thousands of them. */
  readonly value: number;
  readonly title?: string;
  readonly kind?: 'SH' | 'PRN';
  readonly option?: 'Put' | 'Call';
}

/** A Form 13F: of holdings where it has rows, else a notice. */
export interface HoldingsFacts {
  readonly accession: string;
  readonly filedOn: IsoDate;
  readonly period: IsoDate;
  readonly manager: { readonly cik: number; readonly name: string };
  readonly rows: readonly HoldingFacts[] | null;
  readonly amendment?: {
    readonly number: number;
    readonly type: 'RESTATEMENT' | 'NEW HOLDINGS';
    readonly isRelease?: boolean;
  };
  readonly reportedBy?: readonly { readonly cik: number; readonly name: string }[];
}

const NAMESPACE = 'http://www.sec.gov/edgar';

/** The filing that carries a Form 13F, with cover and table as two documents. */
export function filingOfHoldings(facts: HoldingsFacts): Filing {
  const { accession, filedOn, period, manager, rows, amendment } = facts;
  const form = `${rows ? '13F-HR' : '13F-NT'}${amendment ? '/A' : ''}`;
  const cover = { name: 'primary_doc.xml', type: form, body: document(coverOf(facts, form)) };
  const table = rows && {
    name: `table${accession.slice(-4)}.xml`,
    type: 'INFORMATION TABLE',
    body: document(tableOf(rows)),
  };
  return {
    accession,
    form,
    filedOn,
    acceptedAt: '15:30:44',
    reportDate: period,
    primaryDocument: 'xslForm13F_X02/primary_doc.xml',
    documents: table ? [cover, table] : [cover],
    parties: [{ ...manager, role: 'Filer' }],
  };
}

function document(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root)}\n`;
}

function coverOf(facts: HoldingsFacts, form: string): XmlElement {
  const { manager, period, rows, amendment } = facts;
  const day = `${period.slice(5, 7)}-${period.slice(8)}-${period.slice(0, 4)}`;
  return {
    ...branch(
      'edgarSubmission',
      branch(
        'headerData',
        leaf('submissionType', form),
        branch(
          'filerInfo',
          branch(
            'filer',
            branch('credentials', leaf('cik', String(manager.cik).padStart(10, '0'))),
          ),
          leaf('periodOfReport', day),
        ),
      ),
      branch(
        'formData',
        branch(
          'coverPage',
          leaf('reportCalendarOrQuarter', day),
          leaf('isAmendment', String(amendment !== undefined)),
          amendment ? leaf('amendmentNo', amendment.number) : null,
          amendment ? amendmentOf(amendment) : null,
          branch('filingManager', leaf('name', manager.name)),
          leaf('reportType', rows ? '13F HOLDINGS REPORT' : '13F NOTICE'),
          othersOf(facts),
        ),
        rows &&
          branch(
            'summaryPage',
            leaf('otherIncludedManagersCount', 0),
            leaf('tableEntryTotal', rows.length),
            leaf(
              'tableValueTotal',
              rows.reduce((sum, { value }) => sum + value, 0),
            ),
            leaf('isConfidentialOmitted', 'false'),
          ),
      ),
    ),
    attributes: { xmlns: `${NAMESPACE}/thirteenffiler` },
  };
}

function amendmentOf({
  type,
  isRelease = false,
}: NonNullable<HoldingsFacts['amendment']>): XmlElement {
  return branch(
    'amendmentInfo',
    leaf('amendmentType', type),
    isRelease ? leaf('confDeniedExpired', 'true') : null,
  );
}

function othersOf({ reportedBy = [] }: HoldingsFacts): XmlElement | null {
  if (reportedBy.length === 0) return null;
  const others = reportedBy.map(({ cik, name }) =>
    branch('otherManager', leaf('cik', String(cik).padStart(10, '0')), leaf('name', name)),
  );
  return branch('otherManagersInfo', ...others);
}

function tableOf(rows: readonly HoldingFacts[]): XmlElement {
  return {
    ...branch('informationTable', ...rows.map(rowOf)),
    attributes: { xmlns: `${NAMESPACE}/document/thirteenf/informationtable` },
  };
}

function rowOf({ issuer, title = 'COM', cusip, value, shares, kind, option }: HoldingFacts) {
  return branch(
    'infoTable',
    leaf('nameOfIssuer', issuer),
    leaf('titleOfClass', title),
    leaf('cusip', cusip),
    leaf('value', value),
    branch('shrsOrPrnAmt', leaf('sshPrnamt', shares), leaf('sshPrnamtType', kind ?? 'SH')),
    option ? leaf('putCall', option) : null,
    leaf('investmentDiscretion', 'SOLE'),
    branch('votingAuthority', leaf('Sole', shares), leaf('Shared', 0), leaf('None', 0)),
  );
}

import type { IsoDate } from '@/lib/core/iso-date';
import type { Filing } from '../archive';
import { branch, leaf, serialize, type XmlElement } from './xml';

/** A position of a fund. */
export interface FundPosition {
  readonly name: string;
  /** Null for what has no such number, as foreign shares. */
  readonly cusip: string | null;
  readonly ticker?: string;
  readonly shares: number;
  /** US dollars. */
  readonly value: number;
}

/** A fund of a trust. */
export interface FundFacts {
  readonly trust: { readonly cik: number; readonly name: string };
  readonly series: string;
  readonly name: string;
  /** As its yearly report names them; none where it filed no such report. */
  readonly advisers: readonly string[];
}

/** A public report of a fund's holdings. */
export interface FundReportFacts {
  readonly fund: FundFacts;
  readonly accession: string;
  readonly filedOn: IsoDate;
  readonly asOf: IsoDate;
  readonly netAssets: number;
  readonly positions: readonly FundPosition[];
}

const NAMESPACE = 'http://www.sec.gov/edgar';

/** The filing of a report on Form N-PORT. */
export function filingOfFundReport(facts: FundReportFacts): Filing {
  const { fund, accession, filedOn, asOf } = facts;
  return {
    ...about(fund, accession, filedOn, 'NPORT-P', 'xslFormNPORT-P_X01', reportOf(facts)),
    reportDate: asOf,
    series: [fund.series],
  };
}

/** The filing of a trust's yearly report on Form N-CEN, about all its funds. */
export function filingOfYear(
  funds: readonly [FundFacts, ...FundFacts[]],
  accession: string,
  filedOn: IsoDate,
): Filing {
  const [{ trust }] = funds;
  const root = branch(
    'edgarSubmission',
    branch('headerData', leaf('submissionType', 'N-CEN')),
    branch(
      'formData',
      branch('registrantInfo', leaf('registrantFullName', trust.name)),
      branch('managementInvestmentQuestionSeriesInfo', ...funds.map(questionOf)),
    ),
  );
  const form = { ...root, attributes: { xmlns: `${NAMESPACE}/ncen` } };
  return {
    ...about(funds[0], accession, filedOn, 'N-CEN', 'xslN-CEN_X01', form),
    series: funds.map(({ series }) => series),
  };
}

function about(
  { trust }: FundFacts,
  accession: string,
  filedOn: IsoDate,
  form: string,
  folder: string,
  root: XmlElement,
): Filing {
  const name = 'primary_doc.xml';
  const body = `<?xml version="1.0" encoding="UTF-8"?>${serialize(root)}\n`;
  return {
    accession,
    form,
    filedOn,
    acceptedAt: '14:02:11',
    reportDate: '',
    primaryDocument: `${folder}/${name}`,
    documents: [{ name, type: form, body }],
    parties: [{ ...trust, role: 'Filer' }],
  };
}

function questionOf({ name, series, advisers }: FundFacts): XmlElement {
  const named = advisers.map((adviser, index) =>
    branch(
      'investmentAdviser',
      leaf('investmentAdviserName', adviser),
      leaf('investmentAdviserFileNo', `801-9990${index}`),
    ),
  );
  return branch(
    'managementInvestmentQuestion',
    leaf('mgmtInvFundName', name),
    leaf('mgmtInvSeriesId', series),
    branch('investmentAdvisers', ...named),
    branch('subAdvisers', branch('subAdviser', leaf('subAdviserName', 'NOBODY ADVISERS LTD'))),
  );
}

function reportOf({ fund, asOf, netAssets, positions }: FundReportFacts): XmlElement {
  const { trust, series, name } = fund;
  const held = positions.map((position) => positionOf(position, netAssets));
  const root = branch(
    'edgarSubmission',
    branch('headerData', leaf('submissionType', 'NPORT-P'), leaf('isConfidential', 'false')),
    branch(
      'formData',
      branch(
        'genInfo',
        leaf('regName', trust.name),
        leaf('regCik', String(trust.cik).padStart(10, '0')),
        leaf('seriesName', name),
        leaf('seriesId', series),
        leaf('repPdEnd', `${asOf.slice(0, 4)}-12-31`),
        leaf('repPdDate', asOf),
        leaf('isFinalFiling', 'N'),
      ),
      branch('fundInfo', leaf('totAssets', netAssets), leaf('netAssets', netAssets)),
      branch('invstOrSecs', ...held),
    ),
  );
  return { ...root, attributes: { xmlns: `${NAMESPACE}/nport` } };
}

function positionOf(
  { name, cusip, ticker, shares, value }: FundPosition,
  netAssets: number,
): XmlElement {
  const identifier: XmlElement | null = ticker
    ? { name: 'ticker', attributes: { value: ticker } }
    : null;
  return branch(
    'invstOrSec',
    leaf('name', name),
    leaf('lei', 'N/A'),
    leaf('title', name),
    leaf('cusip', cusip ?? 'N/A'),
    branch('identifiers', identifier),
    leaf('balance', shares),
    leaf('units', 'NS'),
    leaf('curCd', 'USD'),
    leaf('valUSD', value.toFixed(2)),
    leaf('pctVal', ((value / netAssets) * 100).toFixed(10)),
    leaf('payoffProfile', 'Long'),
    leaf('assetCat', 'EC'),
    leaf('issuerCat', 'CORP'),
    leaf('invCountry', 'US'),
  );
}

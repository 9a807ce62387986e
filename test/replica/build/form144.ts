import type { IsoDate } from '@/lib/core/iso-date';
import type { IssuerName } from './ownership-facts';
import { branch, leaf, serialize, type XmlElement } from './xml';

/** A Form 144: somebody means to sell shares of a company. */
export interface NoticeFacts {
  readonly accession: string;
  readonly issuer: IssuerName;
  readonly seller: { readonly cik: number; readonly name: string };
  /** `Officer`, `Director`, `10% Stockholder`, `Affiliate`. */
  readonly relationship: string;
  readonly filedOn: IsoDate;
  readonly shares: number;
  /** US dollars, as the seller values them. */
  readonly value: number;
  /** The approximate day of the sale. */
  readonly saleOn: IsoDate;
}

/** The XML of a Form 144 as EDGAR's specification of that form describes it. */
export function form144(facts: NoticeFacts): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(submission(facts))}\n`;
}

function submission(facts: NoticeFacts): XmlElement {
  const { issuer, seller } = facts;
  const document = branch(
    'edgarSubmission',
    branch(
      'headerData',
      leaf('submissionType', '144'),
      branch(
        'filerInfo',
        branch('filer', branch('filerCredentials', leaf('cik', digits(seller.cik)))),
        leaf('liveTestFlag', 'LIVE'),
      ),
    ),
    branch(
      'formData',
      branch(
        'issuerInfo',
        leaf('issuerCik', digits(issuer.cik)),
        leaf('issuerName', issuer.name),
        address('issuerAddress'),
        leaf('nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold', seller.name),
        branch('relationshipsToIssuer', leaf('relationshipToIssuer', facts.relationship)),
      ),
      branch(
        'securitiesInformation',
        leaf('securitiesClassTitle', 'Common Stock'),
        branch('brokerOrMarketmakerDetails', leaf('name', 'Sample Brokers'), address('address')),
        leaf('noOfUnitsSold', facts.shares),
        leaf('aggregateMarketValue', facts.value.toFixed(2)),
        leaf('noOfUnitsOutstanding', 12_000_000),
        leaf('approxSaleDate', usDay(facts.saleOn)),
        leaf('securitiesExchangeName', 'NYSE'),
      ),
      branch('noticeSignature', leaf('noticeDate', usDay(facts.filedOn))),
    ),
  );
  return { ...document, attributes: { xmlns: 'http://www.sec.gov/edgar/ownership' } };
}

/** A street that nothing of ours may ever show. */
function address(name: string): XmlElement {
  return branch(name, leaf('street1', '17 NOWHERE LANE'), leaf('city', 'SAMPLETOWN'));
}

function digits(cik: number): string {
  return String(cik).padStart(10, '0');
}

function usDay(day: IsoDate): string {
  return `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;
}

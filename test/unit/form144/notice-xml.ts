/** The parts of a Form 144 as XML text; each part left out takes a plain default. */
export interface NoticeParts {
  readonly form?: string;
  readonly previous?: string;
  readonly filer?: string;
  readonly issuer?: string;
  readonly person?: string;
  readonly lots?: string;
  readonly signature?: string;
}

const ADDRESS = `<c:street1>7 Hidden Lane</c:street1><c:city>Nowhere</c:city>
  <c:zipCode>00000</c:zipCode>`;

export function lotXml(shares: string, value: string, saleOn: string): string {
  return `<securitiesInformation><securitiesClassTitle>Common</securitiesClassTitle>
    <brokerOrMarketmakerDetails><name>Thistledown Securities</name><address>${ADDRESS}</address>
    </brokerOrMarketmakerDetails><noOfUnitsSold>${shares}</noOfUnitsSold>
    <aggregateMarketValue>${value}</aggregateMarketValue>
    <noOfUnitsOutstanding>50000000</noOfUnitsOutstanding>
    <approxSaleDate>${saleOn}</approxSaleDate>
    <securitiesExchangeName>NYSE</securitiesExchangeName></securitiesInformation>`;
}

const FILER = `<filer><filerCredentials><cik>0009991001</cik><ccc>XXXXXXXX</ccc>
  </filerCredentials></filer>`;

export function noticeXml(parts: NoticeParts = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/ownership" xmlns:c="http://www.sec.gov/edgar/common">
  <headerData><submissionType>${parts.form ?? '144'}</submissionType>
    ${parts.previous ?? ''}
    <filerInfo>${parts.filer ?? FILER}<liveTestFlag>LIVE</liveTestFlag>
      <contact><contactName>Hidden Clerk</contactName></contact></filerInfo></headerData>
  <formData>
    <issuerInfo>${parts.issuer ?? '<issuerCik>0009990001</issuerCik>'}
      <issuerName>Lanternwick Tools, Inc.</issuerName>
      <issuerAddress>${ADDRESS}</issuerAddress><issuerContactPhone>0000000</issuerContactPhone>
      <nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold>${parts.person ?? 'Ada Quillfeather'}</nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold>
      <relationshipsToIssuer><relationshipToIssuer>Officer</relationshipToIssuer>
        <relationshipToIssuer>Director</relationshipToIssuer></relationshipsToIssuer></issuerInfo>
    ${parts.lots ?? lotXml('1500', '18750.00', '05/12/2026')}
    <securitiesSoldInPast3Months><sellerDetails><name>Ada Quillfeather</name>
      <address>${ADDRESS}</address></sellerDetails>
      <securitiesClassTitle>Common</securitiesClassTitle><saleDate>04/06/2026</saleDate>
      <amountOfSecuritiesSold>200</amountOfSecuritiesSold></securitiesSoldInPast3Months>
    <noticeSignature>${parts.signature ?? '<noticeDate>05/11/2026</noticeDate>'}
      <signature>/s/ Ada Quillfeather, 7 Hidden Lane</signature></noticeSignature>
  </formData>
</edgarSubmission>`;
}

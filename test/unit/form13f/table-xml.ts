/** The fields of an invented row; what is not given has a plain value. */
export interface RowFacts {
  readonly issuer?: string;
  readonly titleOfClass?: string;
  readonly cusip?: string;
  readonly figi?: string;
  readonly value?: number | string;
  readonly amount?: number | string;
  readonly type?: string;
  readonly putCall?: string;
  readonly otherManager?: string;
}

const NAMESPACE = 'http://www.sec.gov/edgar/document/thirteenf/informationtable';

/** A row of an information table, indented as filer agents do, with the prefix (`ns1:`) if any. */
export function rowXml(facts: RowFacts, prefix = ''): string {
  const { issuer = 'GLADE &amp; HOLLOW CORP', titleOfClass = 'COM', cusip = 'X00000001' } = facts;
  const { value = 1000, amount = 20, type = 'SH' } = facts;
  const leaf = (name: string, text: string | number | undefined) =>
    text === undefined ? '' : `\n    <${prefix}${name}>${text}</${prefix}${name}>`;
  const group = (name: string, inner: string) =>
    `\n    <${prefix}${name}>${inner}\n    </${prefix}${name}>`;
  return [
    `\n  <${prefix}infoTable>`,
    leaf('nameOfIssuer', issuer),
    leaf('titleOfClass', titleOfClass),
    leaf('cusip', cusip),
    leaf('figi', facts.figi),
    leaf('value', value),
    group('shrsOrPrnAmt', leaf('sshPrnamt', amount) + leaf('sshPrnamtType', type)),
    leaf('putCall', facts.putCall),
    leaf('investmentDiscretion', 'SOLE'),
    leaf('otherManager', facts.otherManager),
    group('votingAuthority', leaf('Sole', amount) + leaf('Shared', 0) + leaf('None', 0)),
    `\n  </${prefix}infoTable>`,
  ].join('');
}

/** A whole information table around rows that are already XML. */
export function tableXml(rows: readonly string[], prefix = ''): string {
  const binding = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}informationTable ${binding}="${NAMESPACE}">${rows.join('')}\n</${prefix}informationTable>\n`;
}

/** A position of an invented report; what is left out is not written. */
export interface PositionXml {
  readonly name?: string;
  readonly title?: string;
  readonly cusip?: string;
  readonly identifiers?: string;
  readonly balance?: string;
  readonly units?: string;
  readonly value?: string;
  readonly percent?: string;
  readonly payoff?: string;
  readonly asset?: string;
  readonly more?: string;
}

/** One `invstOrSec`. */
export function positionXml(position: PositionXml): string {
  return [
    '<invstOrSec>',
    element('name', position.name),
    element('title', position.title),
    element('cusip', position.cusip),
    element('identifiers', position.identifiers),
    element('balance', position.balance),
    element('units', position.units),
    element('valUSD', position.value),
    element('pctVal', position.percent),
    element('payoffProfile', position.payoff),
    position.asset ?? '',
    position.more ?? '',
    '</invstOrSec>',
  ].join('');
}

function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${text}</${name}>`;
}

/** A whole report of those positions. */
export function nportXml(
  positions: readonly string[],
  { form = 'NPORT-P', general = '', lead = '\n' } = {},
): string {
  return (
    `${lead}<?xml version="1.0" encoding="UTF-8"?><edgarSubmission ` +
    'xmlns="http://www.sec.gov/edgar/nport" xmlns:com="http://www.sec.gov/edgar/common">' +
    `<headerData><submissionType>${form}</submissionType><filerInfo><seriesClassInfo>` +
    '<seriesId>S999999999</seriesId></seriesClassInfo></filerInfo></headerData><formData>' +
    `<genInfo>${
      general ||
      '<regName>Vale Funds &amp; Trust</regName><regCik>0009990900</regCik>' +
        '<seriesName>Vale Growth Fund</seriesName><seriesId>S000000001</seriesId>' +
        '<repPdEnd>2026-12-31</repPdEnd><repPdDate>2026-06-30</repPdDate>' +
        '<isFinalFiling>N</isFinalFiling>'
    }</genInfo>` +
    '<fundInfo><netAssets>2000000.50</netAssets><monthlyTotReturn rtn1="1"/></fundInfo>' +
    `<invstOrSecs>${positions.join('')}</invstOrSecs></formData></edgarSubmission>`
  );
}

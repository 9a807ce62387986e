/** What an invented cover states; the rest is plain. */
export interface CoverFacts {
  readonly form?: string;
  readonly report?: string;
  readonly cik?: string;
  readonly period?: string;
  readonly amendment?: string;
  readonly entries?: number;
  readonly total?: number;
  readonly more?: string;
  readonly reportedBy?: string;
}

/** A cover (`primary_doc.xml`) with those facts. */
export function coverXml(facts: CoverFacts = {}): string {
  const { form = '13F-HR', report = '13F HOLDINGS REPORT', period = '09-30-2026' } = facts;
  const { entries = 1, total = 1000, cik = '0009990001' } = facts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/thirteenffiler" xmlns:com="http://www.sec.gov/edgar/common">
  <headerData><submissionType>${form}</submissionType>
    <filerInfo><filer><credentials><cik>${cik}</cik><ccc>XXXXXXXX</ccc></credentials></filer>
    <periodOfReport>${period}</periodOfReport></filerInfo></headerData>
  <formData>
    <coverPage><reportCalendarOrQuarter>${period}</reportCalendarOrQuarter>
      <isAmendment>${facts.amendment !== undefined}</isAmendment>${facts.amendment ?? ''}
      <filingManager><name>HARBOR &amp; VALE PARTNERS</name></filingManager>
      <reportType>${report}</reportType>${facts.reportedBy ?? ''}</coverPage>
    <summaryPage><otherIncludedManagersCount>0</otherIncludedManagersCount>
      <tableEntryTotal>${entries}</tableEntryTotal><tableValueTotal>${total}</tableValueTotal>
      ${facts.more ?? ''}</summaryPage>
  </formData>
</edgarSubmission>`;
}

/** A document of a submission, between SGML tags, under any file name. */
export function documentText(type: string, name: string, xml: string): string {
  return `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>${name}\n<TEXT>\n<XML>\n${xml}</XML>\n</TEXT>\n</DOCUMENT>\n`;
}

/** The header of a complete submission text. */
export function headerText(form = '13F-HR', filedOn = '20261116'): string {
  return `<SEC-DOCUMENT>0009990001-26-000007.txt : ${filedOn}
<SEC-HEADER>0009990001-26-000007.hdr.sgml : ${filedOn}
<ACCEPTANCE-DATETIME>${filedOn}160049
ACCESSION NUMBER:\t\t0009990001-26-000007
CONFORMED SUBMISSION TYPE:\t${form}
CONFORMED PERIOD OF REPORT:\t20260930
FILED AS OF DATE:\t\t${filedOn}
</SEC-HEADER>
`;
}

import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';

/** What the SGML header of a complete submission says of the filing. */
export interface SubmissionHeader {
  readonly accession: Accession | null;
  /** `13F-HR`, `13F-HR/A`, `13F-NT`, or any other form. */
  readonly form: string | null;
  readonly filedOn: IsoDate | null;
}

/**
 * Reads the header of a complete submission text, in either of the two spellings the SEC serves:
 * `ACCESSION NUMBER:` in words or `<ACCESSION-NUMBER>` in tags. What is not stated is null.
 */
export function readSubmissionHeader(text: string): SubmissionHeader {
  const stated = (words: string, tag: string): string | null =>
    new RegExp(`^(?:${words}:|<${tag}>)[ \\t]*([^\\s<]+)`, 'm').exec(text)?.[1] ?? null;
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(stated('FILED AS OF DATE', 'FILING-DATE') ?? '');
  return {
    accession: parseAccession(stated('ACCESSION NUMBER', 'ACCESSION-NUMBER') ?? ''),
    form: stated('CONFORMED SUBMISSION TYPE', 'TYPE'),
    filedOn: day === null ? null : parseIsoDate(`${day[1]}-${day[2]}-${day[3]}`),
  };
}

import { parseCik, type Cik } from './cik';

/** A party of a filing, as the header of its complete submission text names it. */
export interface FilingParty {
  readonly cik: Cik;
  readonly name: string;
}

/** Whom a filing is about, and who filed it; null where the header names none. */
export interface FilingParties {
  readonly subject: FilingParty | null;
  readonly filer: FilingParty | null;
}

/** The header of a filing with a hundred parties is not as long. */
const LONGEST_HEADER = 200_000;
const HEADING = /^([A-Z][A-Z -]{2,40}):[ \t]*$/;
const NAME = /^[ \t]+COMPANY CONFORMED NAME:[ \t]*(\S.*)$/;
const NUMBER = /^[ \t]+CENTRAL INDEX KEY:[ \t]*(\d{1,10})\s*$/;

/**
 * Reads the parties of a Schedule 13D or 13G or a Form 144 from the SGML header of its complete
 * submission text: the first subject company, and the first of those who filed. Time grows with the
 * header's length.
 */
export function partiesOf(text: string): FilingParties {
  const start = text.slice(0, LONGEST_HEADER);
  const end = start.indexOf('</SEC-HEADER>');
  let heading = '';
  let name = '';
  let subject: FilingParty | null = null;
  let filer: FilingParty | null = null;
  for (const line of start.slice(0, end < 0 ? start.length : end).split('\n')) {
    heading = HEADING.exec(line.trimEnd())?.[1] ?? heading;
    name = NAME.exec(line)?.[1]?.trim() ?? name;
    const cik = parseCik(NUMBER.exec(line)?.[1] ?? '');
    if (!cik) continue;
    if (heading === 'SUBJECT COMPANY') subject ??= { cik, name };
    else if (heading === 'FILED BY' || heading === 'REPORTING-OWNER') filer ??= { cik, name };
  }
  return { subject, filer };
}

import { XMLParser } from 'fast-xml-parser';

// What the bench holds the reading of filings against: each takes the text of one filing.

const FIELDS = ['rptOwnerName', 'transactionCode', 'transactionShares', 'transactionPricePerShare'];

const fast = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

/** Looks at every character once and counts the tags: the least that any reading can cost. */
export function scanOnly(xml: string): number {
  let tags = 0;
  for (let at = 0; at < xml.length; at++) if (xml.charCodeAt(at) === 60) tags++;
  return tags;
}

/** A tree of objects as fast-xml-parser makes it, with the attributes that tie footnotes. */
export function parseFast(xml: string): unknown {
  return fast.parse(xml);
}

/** A few fields by regular expressions, as a script would do it. */
export function grepFields(xml: string): number {
  return FIELDS.reduce(
    (found, field) =>
      found + [...xml.matchAll(new RegExp(`<${field}>\\s*(?:<value>)?([^<]*)`, 'g'))].length,
    0,
  );
}

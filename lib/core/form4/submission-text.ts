import { cutElements } from '@/lib/core/xml/cut-elements';

const OPEN = '<XML>';
const CLOSE = '</XML>';

/**
 * Takes the XML document with that root element, whatever its prefix, out of a complete submission
 * text file (`{accession}.txt`: SGML header, then documents, XML ones between `<XML>` and
 * `</XML>`). A text that already is XML comes back as it is; null when there is none inside.
 */
export function xmlDocumentOf(text: string, root: string): string | null {
  if (!/<SEC-DOCUMENT>|<SUBMISSION>|<DOCUMENT>/i.test(text.slice(0, 4000))) return text;
  // By position and not by one pattern: a pattern would rescan the whole text for every open tag.
  const tags = [...text.matchAll(/<\/?XML>/gi)];
  const rootTag = new RegExp(String.raw`<(?:[\w.-]+:)?${root}\b`);
  for (const [index, tag] of tags.entries()) {
    const next = tags[index + 1];
    if (tag[0].toUpperCase() !== OPEN || next?.[0].toUpperCase() !== CLOSE) continue;
    const body = text.slice(tag.index + OPEN.length, next.index);
    if (rootTag.test(body)) return body;
  }
  return null;
}

/** The ownership XML of a Form 3, 4 or 5; null when the text holds none. */
export function ownershipXmlOf(text: string): string | null {
  return xmlDocumentOf(text, 'ownershipDocument');
}

/** Forms 3, 4 and 5, then Form 144: where people live, sign, are called and written to. */
const PRIVATE = [
  'reportingOwnerAddress',
  'ownerSignature',
  'address',
  'issuerAddress',
  'issuerContactPhone',
  'contact',
  'notifications',
  'ccc',
  'signature',
  'documents',
];

/**
 * The same XML without addresses and signatures, fit to be kept: addresses are often people's
 * homes and must never be stored. Meant for text that `readOwnership` or `readNotice` has accepted.
 */
export function withoutAddresses(xml: string): string {
  return cutElements(xml, PRIVATE);
}

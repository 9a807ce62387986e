import { cutElements } from '@/lib/core/xml/cut-elements';

const OPEN = '<XML>';
const CLOSE = '</XML>';

/**
 * Takes the ownership XML out of a complete submission text file (`{accession}.txt`: SGML header,
 * then documents, XML ones between `<XML>` and `</XML>`). A text that already is XML comes back
 * as it is; null when there is no ownership document inside.
 */
export function ownershipXmlOf(text: string): string | null {
  if (!/<SEC-DOCUMENT>|<SUBMISSION>|<DOCUMENT>/i.test(text.slice(0, 4000))) return text;
  // By position and not by one pattern: a pattern would rescan the whole text for every open tag.
  const tags = [...text.matchAll(/<\/?XML>/gi)];
  for (const [index, tag] of tags.entries()) {
    const next = tags[index + 1];
    if (tag[0].toUpperCase() !== OPEN || next?.[0].toUpperCase() !== CLOSE) continue;
    const body = text.slice(tag.index + OPEN.length, next.index);
    if (/<(?:[\w.-]+:)?ownershipDocument\b/.test(body)) return body;
  }
  return null;
}

/**
 * The same XML without the owners' addresses and signatures, fit to be kept: addresses are often
 * people's homes and must never be stored. Meant for text that `readOwnership` has accepted.
 */
export function withoutAddresses(xml: string): string {
  return cutElements(xml, ['reportingOwnerAddress', 'ownerSignature']);
}

/**
 * Takes the ownership XML out of a complete submission text file (`{accession}.txt`: SGML header,
 * then documents, XML ones between `<XML>` and `</XML>`). A text that already is XML comes back
 * as it is; null when there is no ownership document inside.
 */
export function ownershipXmlOf(text: string): string | null {
  if (!/<SEC-DOCUMENT>|<SUBMISSION>|<DOCUMENT>/i.test(text.slice(0, 4000))) return text;
  for (const match of text.matchAll(/<XML>([\s\S]*?)<\/XML>/gi)) {
    const body = match[1] ?? '';
    if (body.includes('<ownershipDocument')) return body;
  }
  return null;
}

// With any namespace prefix: the reader of the XML accepts them all.
const ADDRESS =
  /<((?:[\w.-]+:)?)reportingOwnerAddress\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1reportingOwnerAddress\s*>)/g;
const SIGNATURE =
  /<((?:[\w.-]+:)?)ownerSignature\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1ownerSignature\s*>)/g;

/**
 * The same XML without the owners' addresses and signatures, fit to be kept: addresses are often
 * people's homes and must never be stored. Meant for text that `readOwnership` has accepted.
 */
export function withoutAddresses(xml: string): string {
  return xml.replace(ADDRESS, '').replace(SIGNATURE, '');
}

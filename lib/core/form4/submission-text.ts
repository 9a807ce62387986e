import { cutAttributes } from '@/lib/core/xml/cut-attributes';
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

/** The XML of a Form 144; null when the text holds none. */
export function noticeXmlOf(text: string): string | null {
  return xmlDocumentOf(text, 'edgarSubmission');
}

/** All that is kept of the elements that filers name `rptOwner…`: some misspell the others. */
const OWNER_KEPT = /^rptowner(?:cik|name)$/;
/** Forms 3, 4, 5 and 144: where people live, sign, are called and written to, wherever it stands. */
const PRIVATE =
  /^rptowner|address|street|city|zip|postal|stateorcountry|country$|phone|email|contact|^(?:owner)?signature|^notifications$|^ccc$|^documents$/;

/**
 * What is no element: comments, instructions to processors, and CDATA, which may look like them. One
 * that is never closed goes to the end, so that its end is not looked for again and again.
 */
const ASIDE = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;
/** The XML declaration, which must stay first, and CDATA. */
const ASIDE_KEPT = /^<(?:\?xml\s|!\[)/;

/** Which code cut the documents: those that older code has cut are cut anew. */
export const CUT_VERSION = 3;

/** The one attribute that the forms use: what a footnote and its mark have in common. */
const ID = /^(?:[^:]+:)?id$/;
/** `F1` as a rule; what is longer than this is no name of a footnote. */
const LONGEST_ID = 64;

/**
 * The same XML without addresses and signatures, fit to be kept: addresses are often people's
 * homes and must never be stored. Comments and instructions to processors are emptied, and all
 * attributes but the footnotes' are cut, since nobody can tell what they hold. Meant for text that
 * `readOwnership` or `readNotice` has accepted.
 */
export function withoutAddresses(xml: string): string {
  const bare = cutAttributes(cutElements(xml, isPrivate), isId);
  // Emptied and not cut: what a comment keeps apart could be markup once it is joined.
  return bare.replace(ASIDE, (aside) => (ASIDE_KEPT.test(aside) ? aside : '<!---->'));
}

function isId(name: string, value: string): boolean {
  return ID.test(name) && value.length <= LONGEST_ID;
}

function isPrivate(name: string): boolean {
  const spelled = name.toLowerCase();
  return PRIVATE.test(spelled) && !OWNER_KEPT.test(spelled);
}

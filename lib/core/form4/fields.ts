import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { childrenNamed, descend, type XmlElement } from '@/lib/core/xml/read-xml';

// Readers for the leaf elements of the SEC's Ownership XML Technical Specification, section 3.
// Each takes the element that holds the field and the path to it; null means "not stated".

/** The trimmed text at the path, white space folded; null when absent or blank. */
export function textAt(element: XmlElement, ...path: string[]): string | null {
  const text = descend(element, ...path)
    ?.text.replace(/\s+/g, ' ')
    .trim();
  return text ? text : null;
}

/** The text of the `<value>` inside the element at the path; null when it has footnotes only. */
export function valueAt(element: XmlElement, ...path: string[]): string | null {
  return textAt(element, ...path, 'value');
}

/** A plain decimal at the path's `<value>`: share counts may be fractional, prices have up to 8 places. */
export function decimalAt(element: XmlElement, ...path: string[]): number | null {
  const text = valueAt(element, ...path)?.replaceAll(',', '');
  if (!text || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** A day at the path's `<value>`, zone suffix dropped; null when absent or no date. */
export function dateAt(element: XmlElement, ...path: string[]): IsoDate | null {
  const text = valueAt(element, ...path);
  return text === null ? null : parseIsoDate(text);
}

/** A flag in any of the spellings that filings hold; null when absent or anything else. */
export function flagAt(element: XmlElement, ...path: string[]): boolean | null {
  switch (textAt(element, ...path)?.toLowerCase()) {
    case '1':
    case 'true':
      return true;
    case '0':
    case 'false':
      return false;
    default:
      return null;
  }
}

/** Ids of the footnotes that hang anywhere on the element at the path, in order of appearance. */
export function footnotesAt(element: XmlElement, ...path: string[]): string[] {
  const start = descend(element, ...path);
  return start ? collectFootnotes(start) : [];
}

function collectFootnotes(element: XmlElement): string[] {
  const own = childrenNamed(element, 'footnoteId').flatMap(
    (note) => note.attributes['id']?.trim() ?? [],
  );
  return [...own, ...element.children.flatMap(collectFootnotes)];
}

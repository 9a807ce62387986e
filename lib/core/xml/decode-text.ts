const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Longer than any reference: `&#x0010FFFF;`, with some zeros to spare. */
const LONGEST = 20;

/**
 * Character data with its references resolved: the five that XML names, and numbers. Throws an
 * Error in words at any other, and at an ampersand that begins none.
 */
export function decodeText(text: string): string {
  let ampersand = text.indexOf('&');
  if (ampersand < 0) return text;
  let decoded = '';
  let from = 0;
  while (ampersand >= 0) {
    const begun = text.slice(ampersand + 1, ampersand + LONGEST);
    const length = begun.indexOf(';');
    const reference = begun.slice(0, Math.max(0, length));
    const character = NAMED.get(reference) ?? numbered(reference);
    if (character === null) throw new Error(`an entity that XML does not know: &${begun}`);
    decoded += text.slice(from, ampersand) + character;
    from = ampersand + length + 2;
    ampersand = text.indexOf('&', from);
  }
  return decoded + text.slice(from);
}

function numbered(reference: string): string | null {
  const [, decimal, hex] = /^#(?:(\d+)|x([\dA-Fa-f]+))$/.exec(reference) ?? [];
  if (decimal === undefined && hex === undefined) return null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** The characters of XML 1.0 (section 2.2). */
function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  if (code > 0xffff) return code <= 0x10ffff;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd);
}

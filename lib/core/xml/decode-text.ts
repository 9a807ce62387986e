import { isCharacter } from './characters';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** So much of what is no reference is quoted. */
const QUOTED = 20;

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
    const end = text.indexOf(';', ampersand);
    const reference = text.slice(ampersand + 1, Math.max(ampersand + 1, end));
    const character = NAMED.get(reference) ?? numbered(reference);
    if (character === null) {
      const begun = text.slice(ampersand, ampersand + QUOTED);
      throw new Error(`an entity that XML does not know: ${begun}`);
    }
    decoded += text.slice(from, ampersand) + character;
    from = end + 1;
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

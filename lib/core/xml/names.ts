/** The letters beyond ASCII that a name may hold (XML 1.0, section 2.3), joiners aside. */
const LETTERS = String.raw`\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`;
/** A whole name, at `lastIndex`. */
export const NAME = new RegExp(
  String.raw`(?:[A-Za-z_:${LETTERS}]|\u200C|\u200D)(?:[-.\w:\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}${LETTERS}]|\u200C|\u200D)*`,
  'uy',
);

/** The name without its prefix: filers choose prefixes at will. */
export function localName(written: string): string {
  const colon = written.indexOf(':');
  return colon < 0 ? written : written.slice(colon + 1);
}

/** The error of a tag that cannot be read. */
export function malformedTag(name: string): Error {
  return new Error(`a malformed tag <${name.slice(0, 40)}`);
}

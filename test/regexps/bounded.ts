/** An expression that takes longer than in proportion, and why that can do no harm. */
export interface Bounded {
  readonly file: string;
  /** What it begins with. */
  readonly begins: string;
  /** The longest text that it is given, in characters; 0 where texts of such a kind never come. */
  readonly most: number;
  readonly why: string;
}

const READ_BEFORE = 'only what the XML reader took, in which every comment and section is closed';

export const BOUNDED: readonly Bounded[] = [
  {
    file: 'lib/core/edgar/decode.ts',
    begins: String.raw`<\?xml`,
    most: 200,
    why: 'the first 200 bytes of a document',
  },
  {
    file: 'lib/core/edgar/found-managers.ts',
    begins: String.raw`\s*\(CIK`,
    most: 400,
    why: 'a name, cut before',
  },
  {
    file: 'lib/core/edgar/found-managers.ts',
    begins: '<entry>',
    most: 10_000,
    why: 'it looks 4,000 characters ahead at most, so that it is in proportion beyond that',
  },
  {
    file: 'lib/core/insider/trade-reports.ts',
    begins: '0+$',
    most: 25,
    why: 'a number in digits',
  },
  {
    file: 'lib/core/insider/officer-title.ts',
    begins: String.raw`\s*[&/,;()]`,
    most: 200,
    why: 'a title; longer ones are not read',
  },
  {
    file: 'lib/core/insider/officer-title.ts',
    begins: String.raw`(?<!\bhead)`,
    most: 200,
    why: 'slow on runs of blanks alone, which are folded into one when a filing is read',
  },
  {
    file: 'lib/core/insider/private-words.ts',
    begins: '(?: (?:inc|corp',
    most: 200,
    why: 'a name, cut before',
  },
  {
    file: 'lib/dom/sites/href-symbol.ts',
    begins: '(?:quote|stock',
    most: 300,
    why: 'an address, cut before',
  },
  {
    file: 'lib/core/site/private-host.ts',
    begins: '^(?:accounts?',
    most: 253,
    why: 'a host; no address has a longer one',
  },
  {
    file: 'lib/core/ticker/glued-parts.ts',
    begins: '^([A-Z]{1,6})',
    most: 40,
    why: 'a word; longer ones are not read',
  },
  { file: 'lib/core/xml/cut-attributes.ts', begins: '<!--', most: 0, why: READ_BEFORE },
  { file: 'lib/core/xml/own-text.ts', begins: '<!--', most: 0, why: READ_BEFORE },
  { file: 'lib/core/xml/whole-text.ts', begins: '<!--', most: 0, why: READ_BEFORE },
];

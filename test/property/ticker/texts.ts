import * as fc from 'fast-check';
import { BRANDS } from '@/lib/core/directory/brands';
import { MANAGERS } from '@/lib/core/directory/managers';
import { NAMESAKES } from '@/lib/core/directory/namesakes';
import { INDEX } from '@/test/unit/ticker/directory';

const listings = [...INDEX.listings.values()];

const MARKS = [
  '$',
  '(',
  ')',
  ' (',
  ') ',
  ', ',
  '; ',
  ': ',
  '/',
  '.',
  '. ',
  ' ',
  '\n',
  '\t',
  '[',
  ']',
];
const PATTERNS = [
  'NYSE',
  'NASDAQ: ',
  'Nasdaq/TASE:',
  'OTC Pink: ',
  'Symbol: ',
  'Ticker\t',
  'PR',
  '.B',
];
const WORDS = [
  '’s',
  ' and ',
  ' the ',
  ' shares ',
  ' stock ',
  ' investors ',
  ' earnings ',
  ' dividend ',
  ' 13F ',
  ' fund',
  'Fund ',
  'Mr. ',
  'Jane ',
  ' Inc.',
  ' 29.76%',
  ' 189.20 +0.4% ',
];

/** Pieces of which real mentions are made. */
const piece = fc.oneof(
  fc.constantFrom(...listings.map(({ ticker }) => ticker as string)),
  fc.constantFrom(...listings.map(({ name }) => name).filter((name) => !/^[a-z]/.test(name))),
  fc.constantFrom(...BRANDS.map(([name]) => name).filter((name) => !/^[a-z]/.test(name))),
  fc.constantFrom(...MANAGERS.flatMap(([names]) => names.split('|'))),
  fc.constantFrom(...NAMESAKES.filter((name) => !/ [a-z\d]/.test(name))),
  fc.constantFrom(...MARKS),
  fc.constantFrom(...PATTERNS),
  fc.constantFrom(...WORDS),
);

/** Texts of such pieces, in any order. */
export const likelyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Texts of such pieces mixed with anything at all. */
export const anyText = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

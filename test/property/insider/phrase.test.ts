import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import * as currency from '@/lib/core/insider/currency-words';
import * as offering from '@/lib/core/insider/offering-words';
import * as patterns from '@/lib/core/insider/patterns';
import { Phrase, PLAIN_SEARCHES } from '@/lib/core/insider/phrase';
import * as privately from '@/lib/core/insider/private-words';
import { Sentence, splitSentences } from '@/lib/core/insider/sentence';
import { listRecorded } from '@/test/unit/form4/recorded-filings';
import * as onPrices from '@/test/unit/insider/classification/prices';
import * as onDeals from '@/test/unit/insider/classification/private-words';
import * as onReal from '@/test/unit/insider/classification/real-filings';
import * as onSurroundings from '@/test/unit/insider/classification/surroundings';
import * as onWords from '@/test/unit/insider/classification/words';

// An expression is tried only where the letters are that it cannot do without. That must never
// change an answer: every phrase is held against its bare expression.

const REAL = fileURLToPath(new URL('../../../../shared/edgar/form4', import.meta.url));

const PHRASES = [
  ...Object.entries({ ...patterns, ...privately, ...offering, ...currency }).flatMap(
    ([name, value]) => (value instanceof Phrase ? [{ name, phrase: value }] : []),
  ),
  ...['Lanternwick Tools, Inc.', "O'Quill & Sons Co", '3-D Harbour Corp /DE/'].map((name) => ({
    name,
    phrase: privately.fromIssuerNamed(name),
  })),
].flatMap(({ name, phrase }) => (phrase ? [{ name, phrase }] : []));

const TABLE = [onPrices, onDeals, onReal, onSurroundings, onWords]
  .flatMap((module): unknown[] => Object.values(module))
  .flatMap(notesIn);

/** Every text of more than one word in the rows of a table. */
function notesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(notesIn) : [];
}

function expectSame(text: string): number {
  let found = 0;
  for (const { name, phrase } of PHRASES) {
    const at = phrase.search(new Sentence(text));
    if (at >= 0) found += 1;
    if (at !== text.search(phrase.expression)) expect.unreachable(`${name} in "${text}"`);
  }
  return found;
}

beforeAll(() => {
  const plain = new Sentence('Until then expressions are searched for as they stand.');
  for (let time = 0; time < PLAIN_SEARCHES; time++)
    for (const { phrase } of PHRASES) phrase.search(plain);
});

test('the phrases are all there', () => {
  expect(PHRASES.length).toBeGreaterThan(35);
});

test('each phrase is found where its expression is, in every note of the table', () => {
  const sentences = TABLE.flatMap((note) => [note, ...splitSentences(note)]);
  expect(sentences.length).toBeGreaterThan(300);
  const found = sentences.map(expectSame).reduce((sum, one) => sum + one, 0);
  expect(found).toBeGreaterThan(sentences.length);
});

describe.skipIf(!existsSync(REAL))('real filings (they lie beside the repository)', () => {
  test('each phrase is found where its expression is, in every footnote and remark', () => {
    const texts = listRecorded(REAL).flatMap((path) => {
      const read = readOwnership(readFileSync(path, 'utf8'));
      if (!read.ok) return [];
      const { footnotes, remarks } = read.value;
      return [...Object.values(footnotes), remarks ?? ''].flatMap(splitSentences);
    });
    const sentences = [...new Set(texts)];
    expect(sentences.length).toBeGreaterThan(1000);
    expect(Math.max(...sentences.map(expectSame))).toBeGreaterThan(3);
  }, 60_000);
});

/** What expressions are made of: their words, and the signs between them. */
const WORDS = [
  ...new Set(
    PHRASES.flatMap(({ phrase }) => phrase.expression.source.match(/[A-Za-z\d][\w'&-]*/g) ?? []),
  ),
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...TABLE.flatMap((note) => note.split(' '))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('10b5-1', '$', 'C$12', '£', '10(b)5\u20131', '.', '¿', 'ſ', 'K'),
  },
);
const sentence = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-', '\u2013', ', ', '’s ', '')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));

test('each phrase is found where its expression is, in sentences of its own words', () => {
  let found = 0;
  const told = fc.oneof(
    sentence,
    sentence.map((text) => text.toUpperCase()),
    fc.constantFrom(...TABLE).chain((note) => sentence.map((text) => `${text} ${note}`)),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(told, (text) => {
      found += expectSame(text);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(3000);
}, 60_000);

import { expect, test } from 'vitest';
import { fundNamer } from '@/lib/core/look-up/fund-namer';
import { fundsFor, fundsKnownFor, knownFunds } from '@/lib/core/look-up/known-funds';
import { fitsWords, searchWords } from '@/lib/core/look-up/search-words';
import type { Cik } from '@/lib/core/edgar/cik';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { IsoDate } from '@/lib/core/iso-date';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { growth } from '@/test/unit/growth';

const said = (sentence: StoredSentence) => saySentence(sentence, '2026-11-20' as IsoDate);
const names = (text: string) => fundsFor(knownFunds([]), text, said).map(({ name }) => name);

test.each([
  ['BUFFETT WARREN E.', ['buffett', 'warren', 'e']],
  ['O’Shaughnessy, José', ['oshaughnessy', 'jose']],
  ['Scion Asset Management, L.L.C.', ['scion', 'asset', 'management', 'llc']],
  ['  …  ', []],
])('the words of %j', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test.each([
  ['warren buff', 'BUFFETT WARREN E', true],
  ['e warren', 'BUFFETT WARREN E', true],
  ['warren warren', 'BUFFETT WARREN E', false],
  ['w warren', 'WARREN WILLIAM', true],
  ['uffett', 'BUFFETT WARREN E', false],
])('%s begins words of %s: %s', (typed, name, fits) => {
  expect(fitsWords(searchWords(typed), searchWords(name))).toBe(fits);
});

test('a manager is found by its name, by what texts call it, and by whom it is known for', () => {
  expect(names('berkshire hath')[0]).toBe('BERKSHIRE HATHAWAY INC');
  expect(names('yacktman')).toEqual(['YACKTMAN ASSET MANAGEMENT LP']);
  expect(names('greenlight')).toContain('DME Capital Management, LP');
  expect(names('ackman')).toEqual(['PERSHING SQUARE INC.']);
  expect(names('warren buffett')).toEqual(['BERKSHIRE HATHAWAY INC']);
  expect(names('')).toEqual([]);
  expect(names('zzzz')).toEqual([]);
});

test('those whose name it is come before those known for it, each once', () => {
  const found = names('david');
  expect(new Set(found).size).toBe(found.length);
  expect(found).toContain('Appaloosa LP');
});

test('a manager of the reader’s own is found too, under its former names as well', () => {
  const own = { cik: '0009990001' as Cik, name: 'Quillhaven Partners LP', called: ['Old Quay'] };
  const funds = knownFunds([own]);
  expect(fundsFor(funds, 'quay', said)).toMatchObject([{ cik: own.cik, knownFor: null }]);
  expect(fundNamer(funds)('Quillhaven Partners')).toMatchObject([{ cik: own.cik }]);
});

test('a written name is a manager’s in full, legal form or not, and nothing less', () => {
  const named = fundNamer(knownFunds([]));
  const ciks = (name: string) => named(name).map(({ cik }) => Number(cik));
  expect(ciks('Berkshire Hathaway')).toEqual([1_067_983]);
  expect(ciks('BERKSHIRE HATHAWAY, INC.')).toEqual([1_067_983]);
  expect(ciks('Berkshire Hath')).toEqual([]);
});

test('one letter or two say nothing of whom a fund is known for', () => {
  expect(fundsKnownFor(knownFunds([]), said)('li lu')).toEqual([]);
});

test('time grows with the length of a name', () => {
  expect(
    growth((size) => 'a '.repeat(size), searchWords, { size: 40_000, limit: 10 }),
  ).toBeLessThan(10);
});

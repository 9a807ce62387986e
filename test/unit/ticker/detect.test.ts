import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/core/directory/build-index';
import { saySentence } from '@/lib/core/format/say-sentence';
import { utcDay } from '@/lib/core/iso-date';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { detectText, finish } from '@/test/inspect/detect-text';
import { find, INDEX, LEXICON } from './directory';

test('every mention says why, in plain words', () => {
  const { mentions } = detectText(INDEX, 'Coca-Cola (KO), $GME, NYSE: GE');
  expect(mentions.map(({ why }) => saySentence(why, utcDay(0)))).toEqual([
    'the company’s name',
    'written in brackets after the company’s name: Coca-Cola',
    'written with a dollar sign: $GME',
    'written after its exchange: NYSE: GE',
  ]);
});

test('every mention carries its company’s number and how sure it is', () => {
  const [mention] = detectText(INDEX, 'shares of $BRK.B').mentions;
  expect(mention).toMatchObject({ ticker: 'BRK-B', cik: '0001067983', tier: 'sure' });
});

test('what the directory is asked for holds each token once', () => {
  const text = '$GME, Apple (AAPL), again $GME, (NYSE: JPM-K), Apple of the AI';
  const { query } = finish(readTextInSteps(text, []));
  expect(query.symbols).toEqual(expect.arrayContaining(['GME', 'AAPL', 'JPM-K', 'JPM-PK', 'AI']));
  expect(query.words).toEqual(expect.arrayContaining(['apple', 'of']));
  expect(new Set(query.symbols).size).toBe(query.symbols.length);
  expect(new Set(query.words).size).toBe(query.words.length);
});

test('words without a capital are not asked for, save small words within names', () => {
  const { query } = finish(readTextInSteps('My salary and my diagnosis are private.', []));
  expect(query.words).not.toContain('salary');
  expect(query.words).not.toContain('diagnosi');
  expect(query.symbols).toEqual([]);
});

test('without a directory nothing is found', () => {
  const nothing = buildIndex([], [], LEXICON);
  expect(detectText(nothing, 'Coca-Cola (KO), $GME, NYSE: GE')).toEqual({
    mentions: [],
    funds: [],
  });
});

test.each(['', ' ', '\n\t\n', '…', '$', '()'])('nothing in %j', (text) => {
  expect(find(text)).toEqual([]);
});

test('offsets count UTF-16 code units', () => {
  const text = '🚀🚀 ça, naïve: $GME\u00a0💎';
  const [mention] = detectText(INDEX, text).mentions;
  expect(text.slice(mention?.start, mention?.end)).toBe('GME');
});

import { describe, expect, test } from 'vitest';
import { readLexicon } from '@/lib/core/directory/lexicon';
import { LEXICON } from '@/test/unit/ticker/directory';
import { TINY_LEXICON } from './tiny-lexicon';

describe('reading the lexicon', () => {
  test('brings the words of each kind', () => {
    const lexicon = readLexicon(TINY_LEXICON);
    expect([...lexicon.mixed]).toEqual(['apple', 'visa', 'target']);
    expect([...lexicon.place]).toEqual(['boston']);
    expect([...lexicon.phrase]).toEqual(['clean+energy']);
    expect(lexicon.symbol.get('AI')).toBe(4);
    expect(lexicon.symbol.get('CAT')).toBe(1);
    expect(lexicon.symbol.has('NVDA')).toBe(false);
  });

  test('takes kinds that are missing as empty', () => {
    const lexicon = readLexicon('buyline-lexicon 1\nordinary apple\n');
    expect(lexicon.ordinary.size).toBe(1);
    expect(lexicon.symbol.size + lexicon.given.size).toBe(0);
  });

  test.each(['', 'buyline-lexicon 2\nordinary apple', '<html></html>', 'ordinary apple'])(
    'refuses %j',
    (text) => {
      expect(() => readLexicon(text)).toThrow('lexicon of another version');
    },
  );
});

describe('the lexicon that ships', () => {
  const lexicon = readLexicon(LEXICON);

  test.each('ordinary known mixed place surname given phrase symbol'.split(' '))(
    'has %s',
    (kind) => {
      const words = lexicon[kind as keyof typeof lexicon];
      expect(words.size).toBeGreaterThan(50);
    },
  );

  test('knows everyday words, names and places', () => {
    for (const word of ['target', 'apple', 'square', 'gap'])
      expect(lexicon.ordinary).toContain(word);
    for (const word of ['james', 'mary']) expect(lexicon.given).toContain(word.replace(/s$/, ''));
    for (const word of ['boston', 'chicago']) expect(lexicon.place).toContain(word);
  });

  test('holds ambiguities from 1 to 4 alone', () => {
    expect([...new Set(lexicon.symbol.values())].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });
});

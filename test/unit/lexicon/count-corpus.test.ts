import { describe, expect, test } from 'vitest';
import { readLexicon } from '@/lib/core/directory/lexicon';
import { countCorpus } from '@/test/lexicon/count-corpus';
import { makeLexicon } from '@/test/lexicon/make-lexicon';

const CORPUS = [
  'The target was missed. We saw Jane Powell near Boston. IT says so, and IT knows.',
  'A target is a target: the constructor of natural gas. They met Jane Powell there.',
  'Our natural gas is cheap, natural gas is fine. ASAP means IT soon.',
];

describe('counting a corpus', () => {
  const { words, phrases, symbols } = countCorpus(CORPUS);

  test('tells words in lower case from those with a capital within a sentence', () => {
    expect(words.low['target']).toBe(3);
    expect(words.cap).toMatchObject({ jane: 2, powell: 2, boston: 1 });
    expect(words.cap).not.toHaveProperty('the');
  });

  test('counts capitals after capitals', () => {
    expect(words.pcap).toEqual({ powell: 2 });
  });

  test('counts words that stand together, not across a full stop', () => {
    expect(phrases.low['natural gas']).toBe(3);
    expect(phrases.low).not.toHaveProperty('missed we');
  });

  test('counts words in capitals once a text', () => {
    expect(symbols.nonfin).toEqual({ IT: 2, ASAP: 1, A: 1 });
  });

  test('counts words that objects have of their own', () => {
    expect(words.low['constructor']).toBe(1);
  });

  test('of nothing gives nothing', () => {
    expect(countCorpus([]).words).toEqual({ low: {}, cap: {}, pcap: {} });
  });

  test('makes a lexicon that can be read', () => {
    const lexicon = readLexicon(makeLexicon(countCorpus(CORPUS), '# nothing more'));
    expect([...lexicon.ordinary]).toEqual(expect.arrayContaining(['target', 'natural', 'gas']));
    expect(lexicon.symbol.get('IT')).toBe(1);
    expect([...lexicon.phrase]).toEqual(['natural+gas']);
  });
});

import { describe, expect, test } from 'vitest';
import { readLexicon } from '@/lib/core/directory/lexicon';
import { countCorpus } from '@/test/lexicon/count-corpus';
import type { Counts } from '@/test/lexicon/counts';
import { makeLexicon } from '@/test/lexicon/make-lexicon';

const NO_COUNTS = countCorpus([]);
const NO_SUPPLEMENT = '# nothing more';

const make = (counts: Partial<Counts>, supplement = NO_SUPPLEMENT) =>
  readLexicon(makeLexicon({ ...NO_COUNTS, ...counts }, supplement));

const words = (changes: Partial<Counts['words']>) => ({
  words: { low: {}, cap: {}, pcap: {}, ...changes },
});

describe('a lexicon made from counts', () => {
  test('takes words in lower case as ordinary once they are written three times', () => {
    const { ordinary } = make(words({ low: { target: 3, gap: 2, up: 9, zz: 9 } }));
    expect([...ordinary]).toEqual(['target', 'up']);
  });

  test('takes names that many texts hold as known, ordinary ones when they are first of all names', () => {
    const counts = words({
      cap: { nvidia: 20, apple: 300, target: 299 },
      low: { apple: 6, target: 5 },
    });
    expect([...make(counts).known].toSorted()).toEqual(['apple', 'nvidia']);
  });

  test('takes words twice as often with a capital as mixed', () => {
    const { mixed } = make(words({ cap: { visa: 40, block: 39 }, low: { visa: 20, block: 20 } }));
    expect([...mixed]).toEqual(['visa']);
  });

  test('takes words that follow others with a capital as surnames', () => {
    const counts = words({ cap: { powell: 10, london: 10 }, pcap: { powell: 5, london: 4 } });
    expect([...make(counts).surname]).toEqual(['powell']);
  });

  test('takes words that stand together three times as phrases', () => {
    const { phrase } = make({ phrases: { low: { 'natural gas': 3, 'gas bill': 2 } } });
    expect([...phrase]).toEqual(['natural+gas']);
  });

  test.each([
    [{ nonfin: { QZX: 1 } }, 1],
    [{ nonfin: { QZX: 2 }, docdf: { QZX: 1 } }, 2],
    [{ nonfin: { QZX: 12 } }, 3],
    [{ wsb: { QZX: 4 } }, 2],
    [{ wsb: { QZX: 4 }, wsbc: { QZX: 1 } }, undefined],
    [{ baredf: { QZX: 6 } }, 2],
    [{ nonfin: { QZX: 12 }, strong: { QZX: 13 } }, 1],
    [{ nonfin: { QZX: 12 }, strong: { QZX: 37 } }, undefined],
    [{ nonfin: { NOTASYMBOL: 99, lower: 9 } }, undefined],
  ])('symbols from %j: %s', (changes, ambiguity) => {
    const { symbol } = make({ symbols: { ...NO_COUNTS.symbols, ...changes } });
    expect(symbol.get('QZX')).toBe(ambiguity);
    expect(symbol.size).toBe(ambiguity === undefined ? 0 : 1);
  });

  test('takes the supplement’s words by kind', () => {
    const supplement = `# A remark, with a: colon.

given: james mary

place: boston

phrase: clean+energy

acronym: CEO FAQ`;
    const lexicon = make({ symbols: { ...NO_COUNTS.symbols, nonfin: { CEO: 12 } } }, supplement);
    expect([...lexicon.given]).toEqual(['jame', 'mary']);
    expect([...lexicon.place]).toEqual(['boston']);
    expect([...lexicon.phrase]).toEqual(['clean+energy']);
    expect([...lexicon.symbol]).toEqual([
      ['CEO', 4],
      ['FAQ', 4],
    ]);
  });

  test('is the same text for the same counts in another order', () => {
    const one = makeLexicon(
      { ...NO_COUNTS, ...words({ low: { target: 3, gap: 4 } }) },
      NO_SUPPLEMENT,
    );
    const two = makeLexicon(
      { ...NO_COUNTS, ...words({ low: { gap: 4, target: 3 } }) },
      NO_SUPPLEMENT,
    );
    expect(one).toBe(two);
    expect(one.startsWith('buyline-lexicon 1\n')).toBe(true);
  });
});

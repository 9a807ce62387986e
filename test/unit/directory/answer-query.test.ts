import { describe, expect, test } from 'vitest';
import { answerQuery } from '@/lib/core/directory/answer-query';
import { INDEX } from '@/test/unit/ticker/directory';

const ask = (symbols: string[], words: string[] = []) => answerQuery(INDEX, { symbols, words });
const names = (answer: ReturnType<typeof ask>) =>
  answer.aliases.map(({ words }) => words.join(' '));

describe('an answer holds what was asked for and no more', () => {
  test('nothing for nothing', () => {
    expect(ask([])).toEqual({ listings: [], aliases: [], words: [], managers: [], namesakes: [] });
  });

  test('listings of symbols that are listed, each once', () => {
    const { listings, aliases } = ask(['AAPL', 'NOSUCH', 'AAPL', '', '__proto__']);
    expect(listings.map(({ ticker }) => ticker)).toEqual(['AAPL']);
    expect(aliases).toEqual([]);
  });

  test('names all of whose words were asked for, with their companies', () => {
    const energy = ask([], ['energy']);
    expect(names(energy)).not.toContain('energy vault');
    const vault = ask([], ['vault', 'energy']);
    expect(names(vault)).toContain('energy vault');
    expect(vault.listings.map(({ ticker }) => ticker)).toContain('NRGV');
    for (const words of names(vault)) {
      for (const word of words.split(' ')) expect(['vault', 'energy']).toContain(word);
    }
  });

  test('what kind of word the others are', () => {
    const { words } = ask([], ['target', 'toast', 'boston', 'zzyzx', 'michael']);
    expect(words).toEqual(
      expect.arrayContaining([
        ['target', 'frequent'],
        ['toast', 'common'],
        ['boston', 'place'],
        ['michael', 'given'],
      ]),
    );
    expect(words.map(([word]) => word)).not.toContain('zzyzx');
  });

  test('managers and namesakes whose words were asked for', () => {
    expect(ask([], ['lone']).managers).toEqual([]);
    expect(ask([], ['lone', 'pine']).managers).toMatchObject([{ words: ['lone', 'pine'] }]);
    // By their first word, since the others may be in lower case; a capital is asked for by a mark.
    expect(ask([], ['time']).namesakes).toContainEqual(['time', '^square']);
    expect(ask([], ['shell']).namesakes).toContainEqual(['shell', 'script']);
    expect(ask([], ['zzyzx', 'qwert']).namesakes).toEqual([]);
  });

  test('and no word of an object’s own', () => {
    expect(
      ask(['constructor', 'toString'], ['constructor', '__proto__', 'toString']).listings,
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { NameForm } from '@/lib/core/directory/company-names';
import { readLexicon } from '@/lib/core/directory/lexicon';
import { trustName } from '@/lib/core/directory/name-trust';
import { TINY_LEXICON } from './tiny-lexicon';

const lexicon = readLexicon(TINY_LEXICON);

function form(words: string, changes: Partial<NameForm> = {}): NameForm {
  const rest = { whole: true, head: false, own: true, plural: false };
  return { words: words.split(' '), ...rest, ...changes };
}

const LARGE = 10;
const SMALL = 5_000;

describe('how far a name is trusted, by how ordinary texts use its words', () => {
  test.each([
    ['nvidia', LARGE, 'sure'],
    ['zzyzx', LARGE, 'sure'],
    ['zzyzx', SMALL, 'proper'],
    ['apple', LARGE, 'sure'],
    ['apple', SMALL, 'word'],
    ['visa', LARGE, 'proper'],
    ['visa', SMALL, 'word'],
    ['block', LARGE, 'word'],
    ['ford', LARGE, 'proper'],
    ['ford', SMALL, 'word'],
    ['boston', SMALL, 'word'],
    ['bp', LARGE, 'word'],
    ['hp', LARGE, 'proper'],
    ['energy vault', LARGE, 'sure'],
    ['energy vault', SMALL, 'proper'],
    ['garden target vault', SMALL, 'sure'],
    ['zzyzx vault', SMALL, 'sure'],
    ['clean energy', LARGE, 'word'],
    ['grant zzyzx', LARGE, 'proper'],
  ])('%s at place %i: %s', (words, rank, trust) => {
    expect(trustName(form(words), rank, lexicon)).toBe(trust);
  });

  test('a first word alone needs the page’s own evidence', () => {
    expect(trustName(form('zzyzx', { head: true, own: false }), LARGE, lexicon)).toBe('word');
  });

  test.each(['boston', 'hope', 'clean energy'])(
    '%s, cut from a longer name, is nobody’s',
    (words) => {
      expect(trustName(form(words, { own: false, whole: false }), LARGE, lexicon)).toBeNull();
    },
  );
});

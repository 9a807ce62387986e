import { describe, expect, test } from 'vitest';
import { piecesOf } from '@/lib/core/words/message-pieces';
import { LANGUAGES, readMessages } from '@/test/words/speak-language';
import { listSources, readText } from './sources';

const english = readMessages('en');
const keys = Object.keys(english);
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const placesOf = (message: string) =>
  [...new Set(piecesOf(message).flatMap((piece) => (typeof piece === 'string' ? [] : piece.place)))]
    .sort()
    .join();

const tones = (message = '') => [...message.matchAll(/<\/?\w+>/g)].map(([tag]) => tag);

const code = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => listSources(folder))
  .map(readText)
  .concat(readText('wxt.config.ts'))
  .join('\n');

test('every message of English has a description', () => {
  const bare = keys.filter((key) => (english[key]?.description ?? '').length < 10);
  expect(bare).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = readMessages(language);

  test('the same messages, each with words', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  });

  test('the same places as in English', () => {
    const other = keys.filter((key) => {
      const here = placesOf(messages[key]?.message ?? '');
      const there = placesOf(english[key]?.message ?? '');
      // The form for one thing may say "a" or "the" where others count.
      return here !== there && !(key.endsWith('_one') && there.replace(/\bcount\b,?/, '') === here);
    });
    expect(other).toEqual([]);
  });

  test('the same tones as in English, each opened and closed', () => {
    const other = keys.filter((key) => {
      const here = tones(messages[key]?.message);
      const paired = here.every(
        (tag, at) => tag === (at % 2 ? here[at - 1]?.replace('<', '</') : tag),
      );
      const same = here.toSorted().join() === tones(english[key]?.message).toSorted().join();
      return here.length % 2 === 1 || !paired || !same;
    });
    expect(other).toEqual([]);
  });

  test('a form of every plural class that whole numbers below a million take', () => {
    const rules = new Intl.PluralRules(language);
    const needed = [...new Set([0, 1, 2, 3, 5, 11, 21, 100].map((n) => rules.select(n)))];
    const stems = new Set(keys.filter((key) => PLURAL.test(key)).map((k) => k.replace(PLURAL, '')));
    const lacking = [...stems].filter(
      (stem) => !needed.every((form) => messages[`${stem}_${form}`] !== undefined),
    );
    expect(lacking).toEqual([]);
  });

  test('no sign that browsers would read as a place of theirs', () => {
    expect(keys.filter((key) => messages[key]?.message.includes('$'))).toEqual([]);
  });

  test('no translation is more than twice as long as the English, give or take a few words', () => {
    const long = keys.filter(
      (key) =>
        (messages[key]?.message.length ?? 0) > (english[key]?.message.length ?? 0) * 1.8 + 24,
    );
    expect(long).toEqual([]);
  });

  test('what browsers and stores limit is within their limits', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75);
  });
});

test('no translation was left in English', () => {
  const sentences = keys.filter((key) => (english[key]?.message.split(' ').length ?? 0) > 4);
  for (const language of ['de', 'es'] as const) {
    const messages = readMessages(language);
    const same = sentences.filter((key) => messages[key]?.message === english[key]?.message);
    expect(same).toEqual([]);
  }
});

function stands(name: string): boolean {
  return new RegExp(`['"_]${name}['"_]`).test(code);
}

test('every message is said somewhere', () => {
  const templates = [...code.matchAll(/`([A-Za-z0-9_]*(?:\$\{[^`{}]*\}[A-Za-z0-9_]*)+)`/g)].map(
    ([, template = '']) => template.split(/\$\{[^{}]*\}/),
  );
  const unused = keys.filter((key) => {
    const stem = key.replace(PLURAL, '');
    const made = templates.some((parts) => {
      const [start = '', end = ''] = [parts[0], parts.at(-1)];
      if (start.length > 2) return new RegExp(`^${parts.join('[A-Za-z0-9]*')}$`).test(stem);
      return end.length > 0 && stem.endsWith(end) && stands(stem.slice(0, -end.length));
    });
    return !stands(key) && !stands(stem) && !made;
  });
  expect(unused).toEqual([]);
});

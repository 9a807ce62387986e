import { afterEach, describe, expect, test } from 'vitest';
import type { MessageKey, PluralKey } from '@/lib/core/words/catalogue';
import { listAll, listAny } from '@/lib/core/words/list-words';
import { piecesOf } from '@/lib/core/words/message-pieces';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { perLanguage, speak } from '@/lib/core/words/spoken';
import { speakLanguage } from '@/test/words/speak-language';

/** Keys of a language made for these tests. */
const key = (name: string) => name as MessageKey;
const plural = (name: string) => name as PluralKey;

function speakThese(locale: string, messages: Record<string, string>): void {
  speak({ locale, lookup: (name) => messages[name] });
}

afterEach(() => speakLanguage('en'));

describe('a message', () => {
  test('has its places filled, each as often as it stands there', () => {
    speakThese('en-US', { greet: '{name} and {name} met {other}' });
    expect(say(key('greet'), { name: 'A', other: 'B' })).toBe('A and A met B');
  });

  test('takes values as they are: what looks like a place within one is no place', () => {
    speakThese('en-US', { greet: 'Hello {name}' });
    expect(say(key('greet'), { name: '{other} $1 $& <b>', other: 'no' })).toBe(
      'Hello {other} $1 $& <b>',
    );
  });

  test.each([
    ['{name}.', 'Acme Inc.', 'Acme Inc.'],
    ['{name}.', 'Acme', 'Acme.'],
    ['By {name}. More.', 'Acme Inc.', 'By Acme Inc. More.'],
    ['{name}...', 'Acme Inc.', 'Acme Inc....'],
  ])('%s of %s ends once', (message, name, said) => {
    speakThese('en-US', { told: message });
    expect(say(key('told'), { name })).toBe(said);
  });

  test('that is missing is its key, and a missing value its place', () => {
    speakThese('en-US', { greet: 'Hello {name}' });
    expect(say(key('nothing'))).toBe('nothing');
    expect(say(key('greet'))).toBe('Hello {name}');
  });

  test('forms numbers as its language does', () => {
    speakThese('de', { left: 'noch {count}' });
    expect(say(key('left'), { count: 12_345.5 })).toBe('noch 12.345,5');
  });
});

describe('a counted message', () => {
  const filings = { filings_one: '{count} filing', filings_other: '{count} filings' };

  test.each([
    [0, '0 filings'],
    [1, '1 filing'],
    [2, '2 filings'],
    [12_000, '12,000 filings'],
  ])('of %d', (count, said) => {
    speakThese('en-US', filings);
    expect(sayCount(plural('filings'), count)).toBe(said);
  });

  test('takes the form for others where its own is missing, as for a million in Spanish', () => {
    speakThese('es', { cosas_one: 'una cosa', cosas_other: '{count} cosas' });
    expect(sayCount(plural('cosas'), 1_000_000)).toBe('1.000.000 cosas');
  });
});

test('what is made for a language is made once, and anew for the next', () => {
  const made: string[] = [];
  const tag = perLanguage(({ locale }) => {
    made.push(locale);
    return locale;
  });
  speakThese('de', {});
  expect([tag(), tag()]).toEqual(['de', 'de']);
  speakThese('es', {});
  expect(tag()).toBe('es');
  expect(made).toEqual(['de', 'es']);
});

test('a number format follows the language', () => {
  const form = numberFormat({ style: 'currency', currency: 'USD' });
  speakThese('en-US', {});
  expect(form(1234.5)).toBe('$1,234.50');
  speakThese('de', {});
  expect(form(1234.5)).toBe('1.234,50\u00A0$');
});

test.each([
  ['en-US', 'a, b and c', 'a, b or c'],
  ['de', 'a, b und c', 'a, b oder c'],
  ['es', 'a, b y c', 'a, b o c'],
])('lists in %s', (locale, all, any) => {
  speakThese(locale, {});
  expect(listAll(['a', 'b', 'c'])).toBe(all);
  expect(listAny(['a', 'b', 'c'])).toBe(any);
});

test('a message is cut at its places', () => {
  expect(piecesOf('{who} bought {what}.')).toEqual([
    { place: 'who' },
    ' bought ',
    { place: 'what' },
    '.',
  ]);
  expect(piecesOf('plain {not a place}')).toEqual(['plain {not a place}']);
});

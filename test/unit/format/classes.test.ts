import { describe, expect, test } from 'vitest';
import { aClass, classCount, className, classWhy } from '@/lib/core/format/class-words';
import { leftOutSentence, leftOutWords } from '@/lib/core/format/left-out';
import { lookalikeTag, tradeVerb, tradeWhat } from '@/lib/core/format/trade-words';
import { TRANSACTION_CLASSES } from '@/lib/core/insider/transaction-class';
import { speakLanguage } from '@/test/words/speak-language';
import { event, leftOut } from '../../gallery/states/invented';

const COUNTED = ['open-market', 'open-market-sale'];

describe.each(TRANSACTION_CLASSES)('%s', (name) => {
  const why = classWhy(name);

  test('has its own nouns and one explanation that ends', () => {
    expect(classCount(name, 1)).toBe(`1 ${className(name)}`);
    expect(classCount(name, 2).slice(2)).not.toBe(className(name));
    expect(why).toMatch(/^[A-Z].*[^.]\.$/);
    expect(aClass(name)).toMatch(/^an? [a-zA-Z]/);
  });

  test('is called bought or sold only on the open market', () => {
    const isCounted = COUNTED.includes(name);
    const verb = tradeVerb(event({ class: name, tradedOn: '2026-11-01' }));
    expect(verb !== null).toBe(isCounted);
    expect(/\b(?:bought|sold)\b/i.test(`${className(name)} ${classCount(name, 2)}`)).toBe(false);
    const what = tradeWhat(event({ class: name, tradedOn: '2026-11-01' }));
    expect(/\b(?:bought|sold)\b/i.test(what)).toBe(isCounted);
    // "Nothing was bought" explains; a claim that something was would mislead.
    if (!isCounted) expect(why).not.toMatch(/(?<!Nothing was )\b(?:bought|sold)\b/i);
  });
});

test.each(['de', 'es'] as const)('in %s every class has words of its own', (language) => {
  const english = TRANSACTION_CLASSES.map((name) => classWhy(name));
  speakLanguage(language);
  const words = TRANSACTION_CLASSES.map((name) => classWhy(name));
  speakLanguage('en');
  expect(words.filter((word) => english.includes(word))).toEqual([]);
});

test('what is left out is counted by class, the most frequent first', () => {
  const items = [leftOut('tax-withholding', 1), leftOut('grant', 2), leftOut('gift', 3)];
  expect(leftOutSentence(items)).toBe('Not counted: 3 gifts, 2 grants, 1 tax withholding');
  const four = [...items, leftOut('swap', 1)];
  expect(leftOutSentence(four)).toBe(
    'Not counted: 3 gifts, 2 grants, 1 tax withholding, 1 equity swap',
  );
  expect(leftOutSentence([...four, leftOut('exercise', 1), leftOut('tender', 4)])).toBe(
    'Not counted: 4 tenders, 3 gifts, 2 grants and 3 others',
  );
  expect(leftOutWords(items)[1]?.why).toContain('put no money in');
  expect(leftOutWords(items)[0]?.filings.map((filing) => filing.filedOn)).toEqual([
    '2026-11-18',
    '2026-11-15',
    '2026-11-12',
  ]);
  expect(leftOutSentence([])).toBe('');
});

test('a private disposal is not told as shares issued', () => {
  expect(aClass('private-placement', 'disposed')).toBe('a private sale');
  expect(aClass('private-placement', 'acquired')).toBe('a private placement');
  expect(classWhy('private-placement', 'disposed')).not.toMatch(/issued|bought|sold/i);
});

describe('a trade in a few words', () => {
  test.each([
    [{ shares: 812_400, price: 3.21 }, 'Bought $2.61M'],
    [{ class: 'open-market-sale', plan: 'plan' }, 'Planned sale, $10K'],
    [{ class: 'open-market-sale', plan: 'unknown' }, 'Sold $10K, not said if planned'],
    [{ class: 'open-market-sale', plan: 'no-plan' }, 'Sold $10K'],
    [{ class: 'grant', price: null }, 'Grant, 1,000 shares'],
    [{ class: 'swap', price: null, shares: null }, 'Equity swap, amount not stated'],
  ] as const)('%o', (facts, words) => {
    expect(tradeWhat(event({ ...facts, tradedOn: '2026-11-01' }))).toBe(words);
  });
});

test.each([
  ['private-placement', 'acquired', 'Filed as a purchase (code P), not on the market'],
  ['offering', 'disposed', 'Filed as a sale (code S), not on the market'],
  ['conversion', 'acquired', 'Not a purchase on the market'],
  ['inconsistent', 'disposed', 'Contradicts itself'],
  ['ten-percent-holder-sale', 'disposed', 'Neither an officer nor a director'],
] as const)('%s, %s, is tagged: %s', (name, direction, tag) => {
  expect(lookalikeTag(event({ class: name, direction, tradedOn: '2026-11-01' }))).toBe(tag);
});

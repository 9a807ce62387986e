import { describe, expect, test } from 'vitest';
import { RULES } from '@/lib/core/insider/rule';
import type { Case } from './classification/case';
import { coded, fields, unusable } from './classification/fields';
import { prices } from './classification/prices';
import {
  elsewhere,
  forTax,
  onTheMarket,
  privatePurchases,
  privateSales,
} from './classification/private-words';
import { real } from './classification/real-filings';
import { surroundings } from './classification/surroundings';
import { links, words } from './classification/words';
import { classOf } from './ownership-rows';

// The whole of the classification in one table: for every rule at least one row that it decides,
// with its neighbours, and every real case that the rules were learned from. The note of a real
// case keeps the words that matter and no names.

const ALL: readonly Case[] = [
  ...unusable,
  ...coded,
  ...fields,
  ...words,
  ...surroundings,
  ...prices,
  ...links,
  ...real,
  ...privatePurchases,
  ...privateSales,
  ...onTheMarket,
  ...elsewhere,
  ...forTax,
];

describe.each([
  ['unusable', unusable],
  ['by its code', coded],
  ['by its other fields', fields],
  ['by the words of the filing', words],
  ['by what surrounds it', surroundings],
  ['by its price', prices],
  ['what a sale hangs on', links],
  ['real filings', real],
  ['a private purchase', privatePurchases],
  ['a private sale', privateSales],
  ['on the market after all', onTheMarket],
  ['words that hang elsewhere', elsewhere],
  ['a sale for tax', forTax],
])('%s', (_, cases) => {
  const named = cases.map(([name, filed, expected, rule, link = null]) => ({
    name,
    filed,
    told: { class: expected, rule, link },
  }));
  test.each(named)('$name', ({ filed, told }) => {
    expect(classOf(filed)).toMatchObject(told);
  });
});

test('the table is large enough and leaves no rule out', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(60);
  const decided = new Set(ALL.map(([, , , rule]) => rule));
  expect(RULES.filter((rule) => !decided.has(rule))).toEqual([]);
});

test('a rule that read words quotes them, and no other does', () => {
  const quoting = ALL.filter(([, filed]) => classOf(filed).words !== null);
  const rules = [...new Set(quoting.map(([, , , rule]) => rule))];
  expect(rules).toContain('words-placement');
  const quotes = /^words-|^price-range|ratio|currency|closing/;
  expect(rules.filter((rule) => !quotes.test(rule))).toEqual([]);
});

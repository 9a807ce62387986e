import { describe, expect, test } from 'vitest';
import { formatMoney, formatPrice } from '@/lib/core/format/money';
import { formatPercent, formatWeight } from '@/lib/core/format/percent';
import { formatShares } from '@/lib/core/format/quantity';
import { LANGUAGES, readMessages, speakLanguage } from '@/test/words/speak-language';

describe('formatMoney', () => {
  test.each([
    [null, 'value not stated'],
    [0, '$0'],
    [0.0005, '$0.0005'],
    [0.42, '$0.42'],
    [0.001, '$0.001'],
    [812, '$812'],
    [8_120.4, '$8,120'],
    [9_999.99, '$10,000'],
    [10_000, '$10K'],
    [92_345, '$92.3K'],
    [999_499, '$999K'],
    [999_950, '$1M'],
    [4_200_000, '$4.2M'],
    [2_607_804, '$2.61M'],
    [1_487_000_000_000, '$1.49T'],
  ])('%s reads as %s', (dollars, words) => {
    expect(formatMoney(dollars)).toBe(words);
  });
});

describe('formatPrice', () => {
  test.each([
    [null, 'price not stated'],
    [3.21, '$3.21'],
    [10, '$10.00'],
    [1_204.5, '$1,204.50'],
    [0.0042, '$0.0042'],
    [0.5, '$0.50'],
  ])('%s reads as %s', (dollars, words) => {
    expect(formatPrice(dollars)).toBe(words);
  });
});

describe('formatShares', () => {
  test.each([
    [null, 'shares not stated'],
    [812_400, '812,400'],
    [12.345, '12.35'],
    [0.0042, '0.0042'],
    [123_456_789, '123,456,789'],
    [1_234_567_890, '1.235B'],
  ])('%s reads as %s', (shares, words) => {
    expect(formatShares(shares)).toBe(words);
  });
});

describe('formatPercent', () => {
  test.each([
    [0.62, '62%'],
    [1, '100%'],
    [0, '0%'],
    [0.997, 'over 99%'],
    [0.001, 'under 1%'],
  ])('%s reads as %s', (part, words) => {
    expect(formatPercent(part)).toBe(words);
  });
});

test('a part is written as its language writes it, in words and in figures', () => {
  for (const language of LANGUAGES) {
    speakLanguage(language);
    const written = new Intl.NumberFormat(language, { style: 'percent' });
    expect(formatPercent(0.62)).toBe(written.format(0.62));
    expect(formatPercent(0.999)).toContain(written.format(0.99));
    expect(formatWeight(0.42)).toBe(written.format(0.42));
  }
  speakLanguage('en');
  const messages = LANGUAGES.map((language) => Object.values(readMessages(language)));
  const [english = [], ...others] = messages.map((all) => all.map(({ message }) => message));
  expect(english.filter((message) => /\s%/.test(message))).toEqual([]);
  expect(others.flat().filter((message) => /(?<!\u00A0)%/.test(message))).toEqual([]);
});

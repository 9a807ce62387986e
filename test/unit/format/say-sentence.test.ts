import { afterEach, expect, test } from 'vitest';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { SentenceValue } from '@/lib/core/words/sentence';
import { day } from '@/test/gallery/states/invented';
import { speakLanguage } from '@/test/words/speak-language';

const TODAY = day('2026-11-22');

const said = (value: SentenceValue) =>
  saySentence({ key: 'evidenceStudy', values: { study: value } }, TODAY).replaceAll('\u00A0', ' ');

afterEach(() => speakLanguage('en'));

test.each<[SentenceValue, string, string]>([
  ['as filed', 'as filed', 'as filed'],
  [1234.5, '1,234.5', '1.234,5'],
  [{ money: 4_200_000 }, '$4.2M', '4,2 Mio. $'],
  [{ money: null }, 'value not stated', 'Wert nicht angegeben'],
  [{ price: 3.21 }, '$3.21', '3,21 $'],
  [{ shares: 12_000 }, '12,000', '12.000'],
  [{ part: 0.62 }, '62%', '62 %'],
  [{ day: day('2026-05-01') }, '1 May', '1. Mai'],
  [{ month: 2 }, 'March', 'März'],
  [{ ratio: 1 / 3 }, '+0.33', '+0,33'],
  [{ ratio: -1 }, '\u22121.00', '\u22121,00'],
  [{ ratio: 0 }, '0.00', '0,00'],
  [{ all: ['2023', '2024', { part: 1 }] }, '2023, 2024 and 100%', '2023, 2024 und 100 %'],
  [{ counted: 'signalNetSales', count: 2 }, '2 sales', '2 Verkäufe'],
])('%j is %j, and in German %j', (value, english, german) => {
  expect(said(value)).toBe(english);
  speakLanguage('de');
  expect(said(value)).toBe(german);
});

test('what an older version kept as words is told as it is', () => {
  expect(saySentence('4 insiders bought.', TODAY)).toBe('4 insiders bought.');
});

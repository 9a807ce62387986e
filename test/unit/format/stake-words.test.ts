import { expect, test } from 'vitest';
import { stakeSentence, stakeWords } from '@/lib/core/format/stake-words';
import { formatMoney } from '@/lib/core/format/money';
import { leadOwnerOf } from '@/lib/core/format/trade-words';
import { day, event } from '../../gallery/states/invented';
import { saying } from '../../gallery/states/signals';

const TODAY = day('2026-11-22');

function words(before: number, after: number): string | null {
  return stakeWords({ kind: 'known', before, after })?.replaceAll('\u00A0', ' ') ?? null;
}

test.each([
  [53_571, 60_000, '+12% to 60,000 shares'],
  [60_000, 52_800, '\u221212% to 52,800 shares'],
  [0, 60_000, 'new position'],
  [60_000, 0, 'none left'],
  [60_000, 60_000, '60,000 shares as before'],
  [5_000, 50_000, '+900% to 50,000 shares'],
])('from %d to %d: %s', (before, after, expected) => {
  expect(words(before, after)).toBe(expected);
});

test('F15: no stake that changed reads as 0%', () => {
  expect(words(1_000_000, 1_000_100)).toBe('up by under 1% to 1,000,100 shares');
  expect(words(1_000_000, 999_900)).toBe('down by under 1% to 999,900 shares');
});

test('F15: no rise by thousands of per cent, and no fall by 100% that leaves something', () => {
  expect(words(6, 59_658)).toBe('from 6 to 59,658 shares');
  expect(words(60_000, 6)).toBe('from 60,000 to 6 shares');
});

test('F15: a million is no $1000K, and an owner without a name is not called Unknown', () => {
  expect(formatMoney(999_999)).toBe('$1M');
  expect(formatMoney(999_499)).toBe('$999K');
  expect(leadOwnerOf(event({ tradedOn: '2026-11-02', owners: [] }))).toBe('Owner not stated');
});

test('a stake that does not reconcile is told by its reason alone', () => {
  const withheld = { kind: 'withheld', why: saying('The lines do not add up.') } as const;
  expect(stakeWords(withheld)).toBeNull();
  expect(stakeSentence(withheld, TODAY)).toBe('Not told: The lines do not add up.');
});

test.each([
  [40_000, 52_000, '40,000 shares before, 52,000 after (+30%).'],
  [0, 500, '0 shares before, 500 after.'],
  [500, 0, '500 shares before, 0 after.'],
  [500, 500, '500 shares before, 500 after.'],
  [6, 59_658, '6 shares before, 59,658 after.'],
])('from %d to %d, in a sentence', (before, after, sentence) => {
  const said = stakeSentence({ kind: 'known', before, after }, TODAY);
  expect(said.replaceAll('\u00A0', ' ')).toBe(sentence);
});

import { expect, test } from 'vitest';
import { kinship, stemOf } from '@/lib/core/ticker/kinship';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { sceneOf } from './scene';

test.each([
  ['biotech', 'bioscience'],
  ['bancorp', 'bank'],
  ['therapeutic', 'therapy'],
])('%s and %s are of one trade', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['PTGX fell.', 'stranger'],
  ['PTGX fell after a therapy failed.', 'kin'],
  ['PTGX: one therapy, two therapies, three therapeutics.', 'nearKin'],
])('how much a text speaks of the trade: %s', (text, kin) => {
  expect(kinship(sceneOf(text), 'PTGX' as Ticker, ['protagonist'])).toBe(kin);
});

test('a name whose words are all written here tells no other trade', () => {
  expect(kinship(sceneOf('F and its motors'), 'F' as Ticker, ['ford', 'motor'])).toBeNull();
});

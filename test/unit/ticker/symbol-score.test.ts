import { describe, expect, test } from 'vitest';
import { LIKELY, SURE } from '@/lib/core/ticker/name-score';
import { canBeSymbol, symbolColumn, symbolScore } from '@/lib/core/ticker/symbol-score';
import { listingOf, placeOf, sceneOf } from './scene';

describe('what no bare symbol can be, whatever the page says', () => {
  test.each([
    ['The market opens at 9:30 ET', 'ET', false],
    ['Holders of ET met', 'ET', true],
    ['Jan 150 C 18,400', 'C', false],
    ['the trial, called MIRA and then called NOW', 'NOW', false],
    ['Right NOW we own shares', 'NOW', false],
    ['We are right: NOW rose', 'NOW', true],
    ['He had a CAT scan', 'CAT', false],
    ['CAT-scanners are yellow', 'CAT', false],
    ['She wrote ON the board', 'ON', false],
    ['Shares of ON Semiconductor ON', 'ON', true],
  ])('%s: %s', (text, written, can) => {
    const scene = sceneOf(text);
    const places = scene.places((word) => word.written === written);
    expect(canBeSymbol(scene, places.at(-1) ?? -1, listingOf(written))).toBe(can);
  });

  test('what the page explained as something else', () => {
    const scene = sceneOf('The GD is full');
    const { ticker } = listingOf('GD');
    const place = placeOf(scene, 'GD');
    expect(canBeSymbol(scene, place, listingOf('GD'))).toBe(true);
    scene.evidence.blocked.add(ticker);
    expect(canBeSymbol(scene, place, listingOf('GD'))).toBe(false);
  });
});

describe('the weight of a symbol', () => {
  const unknown = { isKnown: false, isListed: false, near: 0, others: 0 };

  function score(text: string, ticker: string, isKnown: boolean): number {
    const scene = sceneOf(text);
    return symbolScore(scene, placeOf(scene, ticker), listingOf(ticker))({ ...unknown, isKnown });
  }

  test('a word in a text about nothing is none, and one of a known company is', () => {
    expect(score('She wrote CAT there', 'CAT', false)).toBeLessThan(LIKELY);
    const about = 'Shares rose after earnings, analysts and investors say. We bought CAT calls.';
    expect(score(about, 'CAT', true)).toBeGreaterThanOrEqual(SURE);
  });

  test('the Dow is an index until the page speaks of Dow Inc.', () => {
    const text = 'Shares rose after earnings, analysts and investors say. We bought DOW calls.';
    expect(score(text, 'DOW', false)).toBeLessThan(0);
    expect(score(text, 'DOW', true)).toBeGreaterThanOrEqual(LIKELY);
  });

  test('is counted by whether it is a word, and whether it is in lower case', () => {
    const scene = sceneOf('NVDA and CAT rose. aapl too. so did msft. and nvda. it is up. all is.');
    const columns = ['NVDA', 'CAT', 'nvda'].map((written) => {
      return symbolColumn(scene, placeOf(scene, written), listingOf(written.toUpperCase()));
    });
    expect(columns).toEqual([0, 1, 2]);
  });
});

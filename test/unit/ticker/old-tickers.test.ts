import { describe, expect, test } from 'vitest';
import { find } from './directory';

describe('tickers that are no longer in use', () => {
  test.each([
    'Investors who hold X today know; buy X, sell X, says the stock desk.',
    'I posted it on X and on FB; the shares of it were many, and FB stock photos too.',
    'US Airways (X) left Chicago',
    '$X marks the spot for investors and their stock',
  ])('count for nothing alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['United States Steel (NYSE: X) reported earnings', 'exchange X X'],
    ['United States Steel Corp (X) reported earnings', 'bracket X X'],
    ['Facebook (NASDAQ: FB) reported earnings', 'exchange FB FB'],
  ])('are found where the name fits: %s', (text, found) => {
    expect(find(text)).toContain(found);
  });

  test('a reused ticker does not take the place of the company that had it', () => {
    expect(find('Sprint (S) shares fell; investors sold.')).toEqual([]);
    expect(find('Sprint (NYSE: S) shares fell; investors sold.')).toEqual([]);
  });
});

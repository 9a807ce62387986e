import { describe, expect, test } from 'vitest';
import { isFundListing, isInRun, isQuoteRow, ownNameBeside } from '@/lib/core/ticker/symbol-place';
import { listingOf, placeOf, sceneOf } from './scene';

describe('a row of quotes', () => {
  test.each([
    ['AAPL 189.20 +0.4%', 'AAPL', true],
    ['F $10.42 -0.1%', 'F', true],
    ['IBM +1.2%', 'IBM', true],
    ['calls of Ford P $41.06 +12,000', 'P', false],
    ['AAPL closed at 189.20', 'AAPL', false],
  ])('%s', (text, written, isRow) => {
    const scene = sceneOf(text);
    expect(isQuoteRow(scene, placeOf(scene, written))).toBe(isRow);
  });
});

describe('a run of symbols', () => {
  test.each([
    ['TSLA ALL NVDA', true],
    ['TSLA, NVDA, ALL', true],
    ['TSLA ALL', false],
    ['ALL NOW', false],
    ['TSLA fell. ALL NVDA', false],
  ])('%s', (text, isRun) => {
    const scene = sceneOf(text);
    expect(isInRun(scene, placeOf(scene, 'ALL'))).toBe(isRun);
  });
});

describe('the company’s own name beside its symbol', () => {
  test.each([
    ['ServiceNow NOW', true],
    ['NOW ServiceNow', true],
    ['ServiceNow, whose symbol is NOW', false],
    ['ServiceNow symbol NOW', true],
    ['Welltower NOW', false],
    ['We use ServiceNow. NOW', false],
  ])('%s', (text, isBeside) => {
    const scene = sceneOf(text);
    expect(ownNameBeside(scene, placeOf(scene, 'NOW'), listingOf('NOW'))).toBe(isBeside);
  });
});

test('funds are known by the list of funds or by their name', () => {
  const funds = ['VOO', 'SPY', 'AAPL'].map((ticker) => isFundListing(listingOf(ticker)));
  expect(funds).toEqual([true, true, false]);
});

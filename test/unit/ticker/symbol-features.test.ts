import { describe, expect, test } from 'vitest';
import { steadySymbolFeatures, symbolCompanyFeatures } from '@/lib/core/ticker/symbol-features';
import { listingOf, placeOf, sceneOf } from './scene';

function featuresOf(text: string, ticker: string): string[] {
  const scene = sceneOf(text);
  return steadySymbolFeatures(scene, placeOf(scene, ticker), listingOf(ticker));
}

describe('what is known of a symbol and its place', () => {
  test.each([
    ['We sold 20 NVDA', 'NVDA', 'cueBefore'],
    ['NVDA stock fell', 'NVDA', 'cueAfter'],
    ['NVDA puts expire', 'NVDA', 'option'],
    ['at 9 am HIMS', 'HIMS', 'afterHour'],
    ['the CAT scan', 'CAT', 'theBefore'],
    ['any CAT scan', 'CAT', 'ofMany'],
    ['a CAT scan', 'CAT', 'nounAfter'],
    ['what NVDA announced', 'NVDA', 'verbAfter'],
    ['see NVDA $189', 'NVDA', 'price'],
    ['see TSLA, CAT, NVDA', 'CAT', 'run'],
    ['AAPL 1.20 +1%\nMSFT 2.10 +2%\nCAT 3.10 +3%', 'CAT', 'price'],
    ['see CAT-5 cables', 'CAT', 'joinedNumber'],
    ['ServiceNow NOW', 'NOW', 'named'],
    ['PSTV fell', 'PSTV', 'minor'],
    ['NVDA fell', 'NVDA', 'large'],
    ['FB fell', 'FB', 'old'],
    ['VOO fell', 'VOO', 'fund'],
    ['An ETF: VOO fell', 'VOO', 'fundSpoken'],
    ['CAT, a cat', 'CAT', 'alsoLower'],
  ])('%s: %s has the feature %s', (text, ticker, feature) => {
    expect(featuresOf(text, ticker)).toContain(feature);
  });

  test('one strong sign is enough for all of them', () => {
    expect(featuresOf('We sold 20 NVDA', 'NVDA')).toContain('cued');
    expect(featuresOf('NVDA announced', 'NVDA')).not.toContain('cued');
  });
});

describe('what the companies say of it that were found so far', () => {
  const scene = sceneOf('a text of five words');

  test.each([
    [{ isKnown: true, isListed: false, near: 3, others: 12 }, ['known']],
    [{ isKnown: false, isListed: false, near: 0, others: 0 }, ['alone']],
    [{ isKnown: false, isListed: true, near: 1, others: 0 }, ['near1', 'listed']],
    [
      { isKnown: false, isListed: true, near: 3, others: 10 },
      ['near1', 'near3', 'others3', 'others10', 'dense', 'listed'],
    ],
  ])('%j', (company, features) => {
    expect(symbolCompanyFeatures(scene, company)).toEqual(features);
  });
});

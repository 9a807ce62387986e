import { describe, expect, test } from 'vitest';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { phraseOf } from '@/lib/core/ticker/corrections';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import type { DirectorySlice, Listing, WordCorrection } from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import { INDEX } from './directory';

const TEXT = 'Shares of Ford, Ford Motor and $F rose; Citi (C) fell, investors said.';

function listing(ticker: string): Listing {
  const found = INDEX.listings.get(ticker as Ticker);
  if (!found) throw new Error(`${ticker} is not in the directory`);
  return found;
}

function findWith(changes: Partial<DirectorySlice>): string[] {
  const reading = finish(readTextInSteps(TEXT, []));
  const slice = { ...sliceFor(INDEX, reading.query), ...changes };
  return finish(detectInSteps(reading, slice, new PageEvidence())).mentions.map(
    ({ start, end, ticker, tier }) => `${TEXT.slice(start, end)} ${ticker} ${tier}`,
  );
}

const not = (phrase: string, ticker: string): WordCorrection => {
  return { phrase, not: listing(ticker).cik, instead: null };
};

const written = (found: readonly string[]) => found.map((one) => one.replace(/ \w+$/, ''));

describe('the reader’s corrections', () => {
  const uncorrected = ['Ford F', 'Ford Motor F', 'F F', 'Citi C', 'C C'];

  test('none', () => {
    expect(written(findWith({}))).toEqual(uncorrected);
  });

  test('drop that phrase and no other of the company', () => {
    expect(written(findWith({ corrections: [not('ford', 'F')] }))).toEqual(uncorrected.slice(1));
    expect(written(findWith({ corrections: [not('ford motor', 'F'), not('f', 'F')] }))).toEqual([
      'Ford F',
      'Citi C',
      'C C',
    ]);
  });

  test('of another company change nothing', () => {
    expect(written(findWith({ corrections: [not('ford', 'C')] }))).toEqual(uncorrected);
  });

  test('turn the phrase to the company that is meant, surely', () => {
    const correction = { ...not('citi', 'C'), instead: listing('BAC') };
    expect(findWith({ corrections: [correction] })).toContain('Citi BAC sure');
  });

  test.each([
    ['  Ford ', 'ford'],
    ['FORD\n\tMotor', 'ford motor'],
    ['Bank\u00a0of  America', 'bank of america'],
  ])('compare %j as %j', (phrase, compared) => {
    expect(phraseOf(phrase)).toBe(compared);
  });
});

test('symbols only, when the reader wants no names', () => {
  expect(findWith({ marks: 'symbols' }).map((found) => found.split(' ')[0])).toEqual(['F', 'C']);
});

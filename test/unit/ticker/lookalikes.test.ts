import { describe, expect, test } from 'vitest';
import { findSymbols } from './directory';

const CYRILLIC_A = '\u0410';
const GREEK_ALPHA = '\u0391';
const WIDE_A = '\uFF21';
const MATHEMATICAL_S = '\u{1D412}';
const SQUARED_S = '\u{1F142}';
const NO_WIDTH = '\u200B';
const TURNED = '\u202E';

describe('symbols that only look like one that is listed', () => {
  test.each([
    ['a Cyrillic letter', `$A${CYRILLIC_A}PL and $${CYRILLIC_A}APL, (NASDAQ: A${CYRILLIC_A}PL)`],
    ['a Cyrillic letter at the end', '$AAP\u04CF and NASDAQ: AAP\u04CF'],
    ['a Greek letter', `$A${GREEK_ALPHA}PL, NASDAQ: ${GREEK_ALPHA}APL`],
    ['wide letters', `$A${WIDE_A}PL, (NASDAQ: ${WIDE_A}${WIDE_A}PL), NYSE: T${WIDE_A}`],
    ['a mathematical letter', `$T${MATHEMATICAL_S}LA, NYSE: T${MATHEMATICAL_S}LA`],
    ['a letter in a square', `$T${SQUARED_S}LA, NYSE: T${SQUARED_S}LA`],
    ['a letter behind one of no width', `$T${NO_WIDTH}SLA, (NYSE: T${NO_WIDTH}SLA)`],
    ['text that is turned around', `$T${TURNED}ALS, (NYSE: T${TURNED}ALS)`],
    ['a letter behind several marks', `NYSE: T${NO_WIDTH}\u2060\uFEFFSLA`],
    ['an accent', '$AAPL\u0301, NYSE: T\u0301'],
  ])('are none with %s', (_, text) => {
    expect(findSymbols(text)).toEqual([]);
  });

  test.each([
    [`$AAPL${NO_WIDTH} rose`, ['cashtag AAPL AAPL']],
    [`(NYSE: T${NO_WIDTH})`, ['exchange T T']],
    ['\u2066$AAPL\u2069 rose', ['cashtag AAPL AAPL']],
    ['$GME\u{1F680}\u{1F1FA}\u{1F1F8}', ['cashtag GME GME']],
  ])('are symbols where nothing more is written: %s', (text, found) => {
    expect(findSymbols(text)).toEqual(found);
  });
});

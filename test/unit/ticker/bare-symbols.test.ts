import { expect, test } from 'vitest';
import { findBareSymbols } from '@/lib/core/ticker/bare-symbols';
import { finish } from '@/test/inspect/detect-text';
import { sceneOf } from './scene';

function findIn(text: string): string[] {
  return finish(findBareSymbols(sceneOf(text))).map(({ listing, length }) => {
    return `${listing.ticker} ${length}`;
  });
}

test.each<[string, string[]]>([
  ['AAPL and NOW rose', ['AAPL 4', 'NOW 3']],
  ['BRK.B rose', ['BRK-B 5']],
  ['^DIA and CL=F are no shares, nor is GE=F', []],
  ['(TSX: T) is listed in Toronto', []],
  ['Aapl and XQZZ are no symbols', []],
  ['hims is a word of the street', []],
  ['hims is up. i like hims. they do too. and we, who hold.', ['HIMS 4', 'HIMS 4']],
])('%s', (text, found) => {
  expect(findIn(text)).toEqual(found);
});

test('rows of quotes are noted as the page’s evidence', () => {
  const scene = sceneOf('AAPL 189.20 +0.4%\nNOW 702.30 +0.9%\nALL in all');
  finish(findBareSymbols(scene));
  expect([...scene.evidence.quoteRows]).toEqual(['AAPL', 'NOW']);
});

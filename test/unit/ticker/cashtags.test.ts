import { describe, expect, test } from 'vitest';
import { findSymbols } from './directory';

describe('symbols after a dollar sign', () => {
  test.each([
    ['I hold $GME and $BRK.B.', ['cashtag GME GME', 'cashtag BRK.B BRK-B']],
    ['$AAPL’s call, $TSLA-heavy', ['cashtag AAPL AAPL', 'cashtag TSLA TSLA']],
    ['($GME)', ['cashtag GME GME']],
    ['$GME/$AMZN', ['cashtag GME GME', 'cashtag AMZN AMZN']],
    ['buy $T shares\n$F stock today', ['cashtag T T', 'cashtag F F']],
    ['$PATH stock is up 3%, shares of $NOW too', ['cashtag PATH PATH', 'cashtag NOW NOW']],
    ['UiPath is late; $PATH is cheap', ['cashtag PATH PATH']],
    ['Macy’s fell; $M is cheap', ['cashtag M M']],
    ['😀$GME😀', ['cashtag GME GME']],
    ['$VOO and $ARKK', ['cashtag VOO VOO', 'cashtag ARKK ARKK']],
  ])('%s', (text, found) => {
    expect(findSymbols(text)).toEqual(found);
  });

  test.each([
    'It costs $5, US$F and A$T.',
    'PATH=$PATH:/bin, ${PATH}, `$PATH`, $PATH=1, $PATH[0]',
    'Add it to your $PATH and start a new shell.',
    'Use $HOME, $ALL and $IT in the script.',
    '$gme and $Gme',
    '$NOSUCH',
    '$GME2 $GME_X',
    'Revenue ($M) grew in $B.',
    'Investors hold $BTC, a coin, and other stocks',
    '$AAPL=F',
  ])('not in: %s', (text) => {
    expect(findSymbols(text)).toEqual([]);
  });

  const hasty = [
    'ok so i sold my calls on friday and i feel great.',
    'the stock is going to the moon.',
    'loaded up on $gme and $pltr shares.',
    'my broker hates me.',
    'puts on everything else, dividends are for boomers.',
  ].join('\n');

  test('count without capitals in hasty posts about shares', () => {
    expect(findSymbols(hasty)).toEqual(['cashtag gme GME', 'cashtag pltr PLTR']);
  });

  test('do not count without capitals where the same haste is about software', () => {
    const post = [
      'so i set $path and $home in the script.',
      'then the shell said $all is empty.',
      'i tried again with $gme as the name.',
      'still nothing, so i went to bed.',
    ].join('\n');
    expect(findSymbols(post)).toEqual([]);
  });
});

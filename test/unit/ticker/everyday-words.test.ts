import { describe, expect, test } from 'vitest';
import { find } from './directory';

/** Tickers of large companies that are words of everyday use, and abbreviations that are listed. */
const WORDS = (
  'COST CAT ARM WELL SHOP LOW SPOT SO NOW BE UPS ICE NET MET FAST COIN ALL ON GOLD LOVE CAKE EAT PLAY FUN ' +
  'HOPE PUMP PLUG MAIN UNIT GAP PATH OPEN DASH TEAM KEY C T E B F D O A M S Q V U W L ' +
  'AI IT COO USA UK EU PR HR TV PC IP API AM PM DNA RNA MD APP AP HD MS CB GD'
).split(' ');

describe('in texts that are not about shares', () => {
  test.each(WORDS)('%s is a word', (word) => {
    const title = word.charAt(0) + word.slice(1).toLowerCase();
    const text = [
      `She wrote ${word} on the board, then ${word} again. Is it ${word}?`,
      `${word}! ${title} is a word of the English language, and so is "${word}".`,
      `THE WORD ${word} IS SHORT, AND SO ARE MOST WORDS`,
    ].join('\n');
    expect(find(text)).toEqual([]);
  });
});

describe('in texts about shares', () => {
  test.each(['WELL', 'SO', 'NOW', 'BE', 'ON', 'ALL', 'LOW', 'FAST', 'A', 'IT', 'UPS', 'MET'])(
    '%s in a shouted line is a word',
    (word) => {
      const text = `Investors sold stocks after earnings; shares fell.\nTHE MARKET IS ${word} DOWN AND INVESTORS ARE OUT\n`;
      expect(find(text)).toEqual([]);
    },
  );

  test.each([
    ['COST', 'Costco'],
    ['CAT', 'Caterpillar'],
    ['LOW', 'Lowe’s'],
    ['NOW', 'ServiceNow'],
    ['SPOT', 'Spotify'],
    ['COIN', 'Coinbase'],
    ['WELL', 'Welltower'],
    ['MET', 'MetLife'],
    ['FAST', 'Fastenal'],
    ['SHOP', 'Shopify'],
    ['GAP', 'Gap Inc.'],
  ])('%s beside its own company’s name is its symbol', (symbol, name) => {
    const text = `Shares of ${name} (${symbol}) rose; investors cheered the earnings. Traders bought ${symbol} calls.`;
    expect(find(text)).toEqual(
      expect.arrayContaining([`bracket ${symbol} ${symbol}`, `bare ${symbol} ${symbol}`]),
    );
  });
});

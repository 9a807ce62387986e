import { row } from '../ownership-rows';
import { exercise, note, sale, type Case } from './case';

export const prices: readonly Case[] = [
  ['a price in a footnote only', { row: { price: null } }, 'price-unclear', 'price'],
  ['a price of zero', { row: { price: 0 } }, 'price-unclear', 'price'],
  [
    'a value instead of shares',
    { row: { shares: null, totalValue: 9000 } },
    'price-unclear',
    'price',
  ],
  ['a total as price', { row: { shares: 5000, price: 62_500 } }, 'price-unclear', 'price-is-total'],
  [
    'a small total, told by the row beside it',
    { row: { shares: 100, price: 1240 }, beside: [row({ index: 1, shares: 300, price: 12.4 })] },
    'price-unclear',
    'price-is-total',
  ],
  [
    'the row beside that total',
    { beside: [row({ index: 1, shares: 100, price: 1240 })] },
    'open-market',
    'nothing-against',
  ],
  [
    'a high price, told by the row beside it',
    { row: { shares: 40, price: 6010 }, beside: [row({ index: 1, shares: 10, price: 6002 })] },
    'open-market',
    'nothing-against',
  ],
  [
    'a high price, told by its range',
    note('Prices ranging from $6,000.00 to $6,020.50, inclusive.', {
      row: { shares: 40, price: 6010 },
    }),
    'open-market',
    'nothing-against',
  ],
  [
    'a high price, told by the exercise',
    { row: { ...sale, shares: 40, price: 6010 }, beside: [{ ...exercise('M'), price: 4100 }] },
    'open-market-sale',
    'nothing-against',
    'after-exercise',
  ],
  [
    'a price outside its range',
    note('Prices ranging from $2.10 to $2.90.', { onPrice: true }),
    'price-unclear',
    'price-range',
  ],
  [
    'a price inside one of two ranges',
    note('Prices between $11.00 and $11.50, and between $12.20 and $12.80.', { onPrice: true }),
    'open-market',
    'nothing-against',
  ],
  [
    'ordinary shares at the price of depositary ones',
    note(
      'Represented by American Depositary Shares, each of which represents 400 ordinary shares.',
      {
        row: { security: 'Ordinary Shares' },
      },
    ),
    'price-unclear',
    'depositary-ratio',
  ],
  [
    'depositary shares of one ordinary share',
    note('Represented by ADSs; each ADS represents one ordinary share.', {
      row: { security: 'Ordinary Shares' },
    }),
    'open-market',
    'nothing-against',
  ],
  [
    'depositary shares as such',
    { row: { security: 'American Depositary Shares, each representing 5 Ordinary Shares' } },
    'open-market',
    'nothing-against',
  ],
  [
    'depositary shares, counted as ordinary ones',
    note('The number of ordinary shares is reported.', {
      row: { security: 'American Depositary Shares' },
    }),
    'price-unclear',
    'depositary-ratio',
  ],
  [
    'an ordinary line beside a depositary one',
    {
      row: { security: 'Ordinary Shares' },
      beside: [row({ index: 1, security: 'American Depositary Shares', price: 180 })],
    },
    'price-unclear',
    'depositary-ratio',
  ],
  ...[
    'Price is Cdn$12.34.',
    'Price is in Cdn. dollars.',
    'Executed on the TSX in Canadian currency.',
    'Purchased in London at a price of 1,034p per share.',
    'Purchased at GBX 1034.',
    'Purchased at Rs. 1234 per share.',
    'Purchased at 4,510 agorot.',
  ].map((text): Case => [text, note(text), 'price-unclear', 'currency']),
  [
    'the equivalent in dollars',
    note('The price is the US$ equivalent of CAD 16.85.'),
    'open-market',
    'nothing-against',
  ],
  ['a price in kroner', note('Bought at SEK 120 a share.'), 'price-unclear', 'currency'],
  [
    'a price in remarks in pounds',
    { document: { remarks: 'Prices are in pounds sterling.' } },
    'price-unclear',
    'currency',
  ],
  [
    'a price in kroner, converted in another sentence',
    note('Bought at SEK 120. The price reported was converted into U.S. dollars.'),
    'open-market',
    'nothing-against',
  ],
  [
    'a line of Taipei',
    { row: { security: 'Common Shares (2330.TW)' } },
    'price-unclear',
    'currency',
  ],
];

import { exercise, note, sale, type Case } from './case';

export const words: readonly Case[] = [
  [
    'a plan',
    note('Acquired under the Employee Stock Purchase Plan.'),
    'automatic-plan',
    'words-automatic',
  ],
  [
    'reinvested dividends',
    note('Shares acquired through dividend reinvestment.'),
    'automatic-plan',
    'words-automatic',
  ],
  ...[
    'Includes 312 shares acquired through the dividend reinvestment plan.',
    'Includes 31 shares acquired under the DRIP since the last report.',
    'Includes shares acquired under the Employee Stock Purchase Plan since the last report.',
    'The total includes 40 shares held in the Issuer’s 401(k) plan.',
    'The number of shares owned includes 18 shares acquired by reinvesting dividends.',
  ].map((text): Case => [
    `what the balance includes: ${text}`,
    note(text),
    'open-market',
    'nothing-against',
  ]),
  ...[
    'Acquired through the dividend reinvestment plan. Includes 312 shares held in trust.',
    'Includes 312 shares held in trust. Acquired through the dividend reinvestment plan.',
  ].map((text): Case => [
    `beside what the balance includes: ${text}`,
    note(text),
    'automatic-plan',
    'words-automatic',
  ]),
  [
    'a private placement',
    note('Purchased in a private placement.'),
    'private-placement',
    'words-placement',
  ],
  [
    'a PIPE',
    note('Issued under a Subscription Agreement (the PIPE).'),
    'private-placement',
    'words-placement',
  ],
  [
    'a sale to the issuer to pay tax',
    note('Sold to the Issuer to satisfy tax withholding.', { row: sale }),
    'private-placement',
    'words-placement',
  ],
  ['a tender', note('Purchased in a tender offer.'), 'tender', 'words-tender'],
  ['an IPO', note('Purchased in the Issuer’s IPO.'), 'ipo-allocation', 'words-ipo'],
  [
    'a directed share program',
    note('Acquired through the directed share program.'),
    'ipo-allocation',
    'words-ipo',
  ],
  [
    'an underwritten offering',
    note('Sold to the underwriters.', { row: sale }),
    'offering',
    'words-offering',
  ],
  ['a rights offering', note('Acquired in the rights offering.'), 'offering', 'words-offering'],
  [
    'remarks about a private placement',
    { document: { remarks: 'All shares were sold in a private placement.' } },
    'private-placement',
    'words-placement',
  ],
  [
    'open market in the words',
    note('Purchased on the open market.'),
    'open-market',
    'words-open-market',
  ],
  [
    'open market denied',
    note('Not an open market purchase, but one from the Issuer.'),
    'private-placement',
    'words-placement',
  ],
];

export const links: readonly Case[] = [
  [
    'sold to pay tax',
    note('Sold to cover tax withholding.', { row: sale }),
    'open-market-sale',
    'words-to-cover',
    'to-cover',
  ],
  ...['M', 'X', 'C', 'O'].map((code): Case => [
    `sold on the day of ${code}`,
    { row: sale, beside: [exercise(code)] },
    'open-market-sale',
    'nothing-against',
    'after-exercise',
  ]),
  [
    'sold on the day of an exercise of Table II',
    { row: sale, beside: [{ ...exercise('M'), table: 'd' }] },
    'open-market-sale',
    'nothing-against',
    'after-exercise',
  ],
  [
    'sold to pay tax on the day of an exercise',
    note('A sell-to-cover transaction.', { row: sale, beside: [exercise('M')] }),
    'open-market-sale',
    'words-to-cover',
    'to-cover',
  ],
  [
    'sold a day after',
    { row: sale, beside: [exercise('M', '2026-05-04')] },
    'open-market-sale',
    'nothing-against',
  ],
  [
    'bought on the day of an exercise',
    { beside: [exercise('M')] },
    'open-market',
    'nothing-against',
  ],
];

import { cik, day } from '../known';
import { owner, row, type Filed } from '../ownership-rows';
import { exercise, note, sale, type Case } from './case';

function company(number: number, name: string): Pick<Filed, 'document'> {
  return { document: { issuer: { cik: cik(number), name, symbol: null } } };
}

export const real: readonly Case[] = [
  [
    'AREC 2024: P marked D',
    { row: { acquiredDisposed: 'D' } },
    'inconsistent',
    'code-against-flag',
  ],
  [
    'LNKD 2013: one of six sales marked A',
    { row: { ...sale, acquiredDisposed: 'A' } },
    'inconsistent',
    'code-against-flag',
  ],
  [
    'TSLA 2011: chief executive in a placement',
    note(
      'The trust purchased 1,416,000 shares in a private placement transaction with the issuer.',
    ),
    'private-placement',
    'words-placement',
  ],
  [
    'TSLA 2013: part offering, part placement',
    note('Shares purchased in a public offering and in a concurrent private placement.'),
    'private-placement',
    'words-placement',
  ],
  [
    'TSLA 2018: open market, and a later commitment beside it',
    note(
      'Open market purchases. The reporting person has also committed to purchase $20 million of shares directly from the company.',
    ),
    'open-market',
    'words-open-market',
  ],
  [
    'TSLA 2021: forced sales of an exercise',
    note(
      "The shares were sold solely to satisfy the reporting person's tax withholding obligations related to the exercise of stock options to purchase 2,165,241 shares.",
      { row: sale, beside: [exercise('M')] },
    ),
    'open-market-sale',
    'words-to-cover',
    'to-cover',
  ],
  [
    'TSLA 2025: 2,568,732 shares for a billion dollars',
    note('Weighted average; prices ranging from $371.90 to $396.54, inclusive.', {
      row: { shares: 2_568_732, price: 389.28 },
      onPrice: true,
    }),
    'open-market',
    'nothing-against',
  ],
  [
    'ADGI 2021: beside preferred stock converted on the closing',
    {
      row: { price: 17 },
      beside: [row({ index: 1, code: 'C', tradeFootnotes: ['F2'] })],
      document: {
        footnotes: {
          F2: 'The Series C Preferred Stock automatically converted upon the closing of the Issuer’s initial public offering.',
        },
      },
    },
    'ipo-allocation',
    'conversion-on-closing',
  ],
  [
    'SCTY 2012: a director at the IPO price',
    {
      row: { price: 8 },
      issuer: { listingDays: [day('2026-05-04')], prospectusDays: [day('2026-05-05')] },
    },
    'ipo-allocation',
    'near-listing',
  ],
  [
    'ZKPU 2026: the sponsor of a blank check',
    { row: { security: 'Class A Ordinary Shares', price: 10 }, issuer: { sic: '6770' } },
    'blank-check',
    'blank-check',
  ],
  [
    'STRR 2025: preferred turned into common stock',
    { row: { code: 'C', security: 'Common Stock' } },
    'conversion',
    'code',
  ],
  [
    'U 2022: $60 million of convertible notes',
    { row: { table: 'd', security: '2.0% Convertible Senior Notes due 2027', shares: null } },
    'derivative',
    'derivative-table',
  ],
  ['CMMB 2021: a price in the footnote only', { row: { price: null } }, 'price-unclear', 'price'],
  [
    'ISBA 2024: 275.634 shares',
    { row: { shares: 275.634, price: 22.5 } },
    'open-market',
    'nothing-against',
  ],
  [
    'HIPO: "Former Director and 10% Owner"',
    {
      document: {
        owners: [
          owner({ isDirector: false, isOther: true, otherText: 'Former Director and 10% Owner' }),
        ],
      },
    },
    'other',
    'no-insider',
  ],
  [
    'EB 2021: an item of Form 5 inside a Form 4',
    { row: { code: 'G', formType: '5', timeliness: 'E', acquiredDisposed: 'D' } },
    'gift',
    'code',
  ],
  [
    'BRK.A: ten shares',
    { row: { shares: 10, price: 712_000 }, ...company(1_067_983, 'Berkshire Hathaway Inc') },
    'open-market',
    'nothing-against',
  ],
  [
    'BRK.A: 300,000 shares that were of class B',
    { row: { shares: 300_000, price: 695_000 }, ...company(1_067_983, 'Berkshire Hathaway Inc') },
    'price-unclear',
    'price-is-total',
  ],
  [
    'NVR',
    { row: { ...sale, shares: 500, price: 9100 }, ...company(906_163, 'NVR Inc') },
    'open-market-sale',
    'nothing-against',
  ],
  [
    'BKNG',
    { row: { ...sale, shares: 700, price: 5200 }, ...company(1_075_531, 'Booking Holdings Inc.') },
    'open-market-sale',
    'nothing-against',
  ],
  [
    'SEB',
    { row: { shares: 25, price: 4100 }, ...company(88_121, 'Seaboard Corp') },
    'open-market',
    'nothing-against',
  ],
  [
    'SVRE: ordinary shares in millions at the price of a depositary share',
    note('Held in the form of ADSs, each representing 10,800 ordinary shares.', {
      row: { security: 'Ordinary Shares, par value NIS 0.01', shares: 5_000_000, price: 1.72 },
    }),
    'price-unclear',
    'depositary-ratio',
  ],
];

import { describe, expect, test } from 'vitest';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { cik, day } from './known';
import { classOf, ISSUER, owner, row, type Filed } from './ownership-rows';

// What the coded fields of a filing, and what is known of its issuer, say of a row. The order of
// the rules is that of the SEC's code table and of the practice around it.

const holder = owner({ cik: cik(9_991_002), isDirector: false, isTenPercentOwner: true });
const conversion = row({ index: 1, code: 'C', tradeFootnotes: ['F2'] });
const ipoNote = { F2: 'Converted upon the closing of the initial public offering.' };

type Case = readonly [name: string, filed: Filed, expected: TransactionClass];

const codes: readonly Case[] = [
  ['A', { row: { code: 'A', price: 0 } }, 'grant'],
  ['C', { row: { code: 'C' } }, 'conversion'],
  ['D', { row: { code: 'D', acquiredDisposed: 'D' } }, 'return-to-issuer'],
  ['E', { row: { code: 'E' } }, 'expiration'],
  ['F', { row: { code: 'F', acquiredDisposed: 'D' } }, 'tax-withholding'],
  ['G', { row: { code: 'G', acquiredDisposed: 'D' } }, 'gift'],
  ['H', { row: { code: 'H' } }, 'expiration'],
  ['I', { row: { code: 'I' } }, 'discretionary-plan'],
  ['J', { row: { code: 'J' } }, 'other'],
  ['K', { row: { code: 'K' } }, 'swap'],
  ['L', { row: { code: 'L' } }, 'small-acquisition'],
  ['M', { row: { code: 'M' } }, 'exercise'],
  ['O', { row: { code: 'O' } }, 'exercise'],
  ['U', { row: { code: 'U', acquiredDisposed: 'D' } }, 'tender'],
  ['W', { row: { code: 'W' } }, 'inheritance'],
  ['X', { row: { code: 'X' } }, 'exercise'],
  ['Z', { row: { code: 'Z' } }, 'voting-trust'],
  ['a code the table does not have', { row: { code: 'Q' } }, 'unclassified'],
  ['a name every object has', { row: { code: 'valueOf' } }, 'unclassified'],
  ['J whose note says open market', { row: { code: 'J' }, note: 'Open market.' }, 'other'],
];

const unusable: readonly Case[] = [
  ['no code', { row: { code: null } }, 'unclassified'],
  ['no date', { row: { date: null } }, 'unclassified'],
  ['the year 0023', { row: { date: day('0023-05-05') } }, 'unclassified'],
  ['the year 2099', { row: { date: day('2099-05-05') } }, 'unclassified'],
  ['a trade after its filing', { row: { date: day('2026-05-08') } }, 'unclassified'],
  ['a trade on the day of filing', { row: { date: day('2026-05-07') } }, 'open-market'],
  ['an unknown filing day', { row: { date: day('2026-05-08') }, filedOn: null }, 'open-market'],
  ['no direction', { row: { acquiredDisposed: null } }, 'unclassified'],
  [
    'a derivative without direction',
    { row: { table: 'd', acquiredDisposed: null } },
    'unclassified',
  ],
  ['a derivative', { row: { table: 'd' } }, 'derivative'],
  ['an exercise in the derivative table', { row: { table: 'd', code: 'M' } }, 'derivative'],
  ['P marked disposed', { row: { acquiredDisposed: 'D' } }, 'inconsistent'],
  ['S marked acquired', { row: { code: 'S', acquiredDisposed: 'A' } }, 'inconsistent'],
  ['no name of the security', { row: { security: '' } }, 'unclassified'],
];

const securities: readonly Case[] = (
  [
    ['Common Stock', 'open-market'],
    ['Class A Common Stock, par value $0.0001 per share', 'open-market'],
    ['Ordinary Shares', 'open-market'],
    ['American Depositary Shares', 'open-market'],
    ['ADS', 'open-market'],
    ['Class A Subordinate Voting Shares', 'open-market'],
    ['Common Shares of Beneficial Interest', 'open-market'],
    ['Common Units', 'open-market'],
    ['Common Units representing limited partner interests', 'open-market'],
    ['Common Stock (with preferred stock purchase rights)', 'open-market'],
    ['Common Stock, $1 par, and Preferred Stock Purchase Rights', 'open-market'],
    ['Class A Shares', 'open-market'],
    ['Units', 'other-security'],
    ['Units, each consisting of one share of Common Stock and one right', 'other-security'],
    ['Private Placement Units', 'other-security'],
    ['Warrants to purchase Common Stock', 'other-security'],
    ['Stock Option (right to buy)', 'other-security'],
    ['Series A Preferred Stock', 'other-security'],
    ['Series B Preferred Stock, exchangeable for Common Stock', 'other-security'],
    ['Series C Common Equivalent Preferred Stock', 'other-security'],
    ['Depositary Shares, each 1/1000th of a share of Series D Preferred', 'other-security'],
    ['Contingent Value Rights', 'other-security'],
    ['5.25% Convertible Senior Notes due 2029', 'other-security'],
    ['Restricted Stock Units', 'other-security'],
    ['Cash-settled swap on Common Stock', 'other-security'],
    ['L.P. Interests', 'other-security'],
    ['Units representing limited partner interests', 'open-market'],
    ['Units of limited partnership interest', 'open-market'],
    ['Depositary Units', 'open-market'],
    ['Bond Labs Common Stock', 'open-market'],
    ['Notes Live Common Stock', 'open-market'],
    ['Class B Convertible Common Stock', 'open-market'],
    ['Units (each one share of Class A common stock and one-half of one wt)', 'other-security'],
    ['Units consisting of one Class A ordinary share and one right', 'other-security'],
    ['7.5% Series A Cumulative Preferred Shares of Beneficial Interest', 'other-security'],
    ['Series B Pfd Stock', 'other-security'],
    ['Pre-Funded Common Share Purchase Wts', 'other-security'],
    ['Common Stock Purchase Rights', 'other-security'],
    ['Deferred Common Stock Units', 'other-security'],
    ['Common and Preferred Stock', 'other-security'],
    ['Junior Subordinated Debt', 'other-security'],
    ['Term Loan B due 2027', 'other-security'],
    ['Interests in Lanternwick LLC', 'other-security'],
    ['Founder Shares', 'other-security'],
  ] as const
).map(([security, expected]) => [security, { row: { security } }, expected]);

const circumstances: readonly Case[] = [
  ['a plain purchase', {}, 'open-market'],
  ['a plain sale', { row: { code: 'S' } }, 'open-market-sale'],
  [
    'the company reports on itself',
    { document: { owners: [owner({ cik: ISSUER })] } },
    'issuer-itself',
  ],
  ['an equity swap', { row: { equitySwap: true } }, 'swap'],
  ['a blank-check company', { issuer: { sic: '6770' } }, 'blank-check'],
  [
    'a blank check that says open market',
    { issuer: { sic: '6770' }, note: 'Purchased on the open market.' },
    'blank-check',
  ],
  ['an unknown industry', { issuer: { sic: null } }, 'open-market'],
  ['a prospectus 5 days off', { issuer: { prospectusDays: [day('2026-05-10')] } }, 'offering'],
  ['a prospectus 6 days off', { issuer: { prospectusDays: [day('2026-05-11')] } }, 'open-market'],
  [
    'a prospectus and a listing',
    { issuer: { prospectusDays: [day('2026-05-04')], listingDays: [day('2026-05-01')] } },
    'ipo-allocation',
  ],
  ['a listing alone', { issuer: { listingDays: [day('2026-05-05')] } }, 'ipo-allocation'],
  ['offerings unknown', { issuer: { prospectusDays: null, listingDays: null } }, 'open-market'],
  [
    'a prospectus, yet the filing says open market',
    { issuer: { prospectusDays: [day('2026-05-05')] }, note: 'Open market purchases.' },
    'open-market',
  ],
  [
    'the same filing converts on the closing of the offering',
    { beside: [conversion], document: { footnotes: ipoNote } },
    'ipo-allocation',
  ],
  [
    'a conversion of the day after',
    { beside: [{ ...conversion, date: day('2026-05-06') }], document: { footnotes: ipoNote } },
    'ipo-allocation',
  ],
  [
    'a conversion upon the completion of the public offering',
    {
      beside: [conversion],
      document: { footnotes: { F2: 'Upon the completion of the Issuer’s public offering.' } },
    },
    'ipo-allocation',
  ],
  [
    'a conversion of another day',
    { beside: [{ ...conversion, date: day('2026-05-01') }], document: { footnotes: ipoNote } },
    'open-market',
  ],
  [
    'a former director who is nothing else now',
    { document: { owners: [owner({ isDirector: false, isOther: true })] } },
    'other',
  ],
  ['a ten-percent holder', { document: { owners: [holder] } }, 'ten-percent-holder-purchase'],
  [
    'a ten-percent holder who sells',
    { row: { code: 'S' }, document: { owners: [holder] } },
    'ten-percent-holder-sale',
  ],
  [
    'a ten-percent holder and a director',
    { document: { owners: [holder, owner()] } },
    'open-market',
  ],
  [
    'a ten-percent holder without a price',
    { row: { price: null }, document: { owners: [holder] } },
    'ten-percent-holder-purchase',
  ],
];

const prices: readonly Case[] = [
  ['no price', { row: { price: null } }, 'price-unclear'],
  ['a price of zero', { row: { price: 0 } }, 'price-unclear'],
  ['no shares', { row: { shares: null } }, 'price-unclear'],
  ['zero shares', { row: { shares: 0 } }, 'price-unclear'],
  ['a fraction of a share', { row: { shares: 0.25 } }, 'automatic-plan'],
  ['a large number with a fraction', { row: { shares: 275.634 } }, 'open-market'],
  ['a fraction of a share sold', { row: { code: 'S', shares: 0.25 } }, 'open-market-sale'],
  ['a tenth of a cent', { row: { price: 0.001 } }, 'price-unclear'],
  ['nine cents', { row: { price: 0.09 } }, 'price-unclear'],
  ['ten cents', { row: { price: 0.1 } }, 'open-market'],
  [
    'nine cents on the market',
    { row: { price: 0.09 }, note: 'Open market purchase.' },
    'open-market',
  ],
  ['exactly $2,000', { row: { price: 2000 } }, 'open-market'],
  ['a total of $12,500 as price', { row: { price: 12_500 } }, 'price-unclear'],
  ['a total of $62,500 as price', { row: { shares: 5000, price: 62_500 } }, 'price-unclear'],
  [
    'ten shares of Berkshire class A',
    {
      row: { shares: 10, price: 712_000 },
      document: {
        issuer: { cik: cik(1_067_983), name: 'Berkshire Hathaway Inc', symbol: 'BRK.A' },
      },
    },
    'open-market',
  ],
  [
    '300,000 shares of Berkshire at the price of class A',
    {
      row: { shares: 300_000, price: 695_000 },
      document: {
        issuer: { cik: cik(1_067_983), name: 'Berkshire Hathaway Inc', symbol: 'BRK.A' },
      },
    },
    'price-unclear',
  ],
  ['a row of a billion dollars', { row: { shares: 2_568_732, price: 389.28 } }, 'open-market'],
  ['a row of ten billion dollars', { row: { shares: 1e8, price: 100 } }, 'price-unclear'],
];

describe.each([
  ['code', codes],
  ['unusable or contradictory fields', unusable],
  ['title of the security', securities],
  ['issuer and owner', circumstances],
  ['price', prices],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, filed, expected) => {
    expect(classOf(filed)).toMatchObject({ class: expected });
  });
});

test('every class comes with the rule that decided', () => {
  const all = [...codes, ...unusable, ...securities, ...circumstances, ...prices];
  expect(
    all.filter(([, filed]) => saySentence(classOf(filed).why, day('2026-05-05')).length < 8),
  ).toEqual([]);
});

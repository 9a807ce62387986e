import { describe, expect, test } from 'vitest';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { SaleLink } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { day } from './known';
import { classOf, documentOf, row } from './ownership-rows';

// What the footnotes say. P and S cover private trades as well, so words alone tell them apart;
// the wording follows that of real filings.

const REQUEST =
  'undertakes to provide to the issuer, any security holder of the issuer, or the staff of the Securities and Exchange Commission, upon request, full information regarding the number of shares purchased at each separate price';

type Case = readonly [note: string, expected: TransactionClass];
type Forced = readonly [note: string, link: SaleLink | null];

const purchases: readonly Case[] = [
  [
    'The trust purchased 1,416,000 shares in a private placement transaction with the issuer.',
    'private-placement',
  ],
  ['Acquired in two private placements.', 'private-placement'],
  ['Acquired in privately negotiated transactions.', 'private-placement'],
  ['Acquired in a negotiated block transaction.', 'private-placement'],
  ['Purchased pursuant to a Securities Purchase Agreement dated May 1, 2026.', 'private-placement'],
  ['Purchased under that certain Purchase Agreement with the Issuer.', 'private-placement'],
  [
    'Purchased pursuant to subscription agreements entered into in connection with the merger.',
    'private-placement',
  ],
  ['The PIPE shares were issued at closing.', 'private-placement'],
  ['The Sponsor acquired private units concurrently with the closing.', 'private-placement'],
  ['Purchased directly from the Company.', 'private-placement'],
  ['Acquired 5,000 shares at a price of $12.50 from the Issuer.', 'private-placement'],
  ['Purchased from an existing stockholder.', 'private-placement'],
  ['Purchased off-market from a former executive.', 'private-placement'],
  ['Acquired in a non-open-market transaction.', 'private-placement'],
  ['Purchased from an unaffiliated third party.', 'private-placement'],
  ['Purchased from the estate of a founder at a negotiated price.', 'private-placement'],
  ['Purchased by the reporting person from his spouse.', 'private-placement'],
  ['Shares issued in lieu of cash director fees.', 'private-placement'],
  ['Purchased by the sponsor at the closing of the business combination.', 'private-placement'],
  ['Acquired upon conversion of a note.', 'private-placement'],
  ['Purchased pursuant to a tender offer.', 'tender'],
  ['Received as merger consideration.', 'tender'],
  ['Purchased under the at-the-market program.', 'offering'],
  ['Purchased under the Direct Stock Purchase Plan.', 'automatic-plan'],
  ['Acquired in the 401k plan with an employer matching contribution.', 'automatic-plan'],
  ['Issued in reliance on Regulation D.', 'private-placement'],
  ['Issued under Section 4(a)(2) of the Securities Act.', 'private-placement'],
  ['These were not open market purchases but a private sale.', 'private-placement'],
  ['The transaction was not effected on a national securities exchange.', 'private-placement'],
  ['Purchased in the Issuer’s initial public offering at $18.00.', 'ipo-allocation'],
  ['Purchased through the directed share program.', 'ipo-allocation'],
  ['Purchased in the underwritten public offering that closed on May 5, 2026.', 'offering'],
  ['Acquired upon exercise of rights in the rights offering.', 'offering'],
  ['Purchased in a registered direct offering.', 'offering'],
  ['Purchased in the Company’s at-the-market offering.', 'offering'],
  ['Acquired through dividend reinvestment.', 'automatic-plan'],
  ['Shares acquired by the reinvestment of dividends under a broker’s plan.', 'automatic-plan'],
  ['Purchased under the Employee Stock Purchase Plan.', 'automatic-plan'],
  ['Acquired by payroll deduction in the 401(k) plan.', 'automatic-plan'],
  ['Purchased in open market transactions.', 'open-market'],
  [
    'Open-market purchases. Mr. Q has also committed to buy $20 million in a direct transaction with the Company.',
    'open-market',
  ],
  ['Purchased in the open market following the Issuer’s public offering.', 'open-market'],
  [
    'Open market purchases. In addition, 300 shares were acquired in a private placement in 2019.',
    'open-market',
  ],
  ['Open market purchase. The Company priced its public offering on May 1, 2026.', 'open-market'],
  [
    'Purchased in the underwritten offering. Excludes 500 shares purchased in the open market.',
    'offering',
  ],
  [
    'Purchased in a private placement and may later be sold in the open market.',
    'private-placement',
  ],
  [
    'Open market purchases of 400 shares. The other 600 shares were purchased from the Company.',
    'private-placement',
  ],
  ['No open market purchase: bought under a stock purchase agreement.', 'private-placement'],
  [`The price is a weighted average. The reporting person ${REQUEST}.`, 'open-market'],
  [
    `Weighted average for shares purchased; the reporting person ${REQUEST} to the Issuer.`,
    'open-market',
  ],
  ['The price was paid in Canadian dollars.', 'price-unclear'],
  ['Purchased on the Toronto Stock Exchange at C$17.20.', 'price-unclear'],
  ['The price of C$17.20 was converted to U.S. dollars at the rate of the day.', 'open-market'],
  ['Price in euros per share.', 'price-unclear'],
];

const sales: readonly Case[] = [
  ['Sold to the underwriters pursuant to an underwriting agreement.', 'offering'],
  ['The shares were acquired by the underwriters.', 'offering'],
  ['Sold in the initial public offering by the selling stockholder.', 'ipo-allocation'],
  ['Sold to the Issuer under its stock repurchase program.', 'private-placement'],
  ['Sold in a block trade with one purchaser.', 'private-placement'],
  ['The shares sold were acquired in a private placement in 2019.', 'open-market-sale'],
  [
    'The shares sold had been received upon conversion at the initial public offering.',
    'open-market-sale',
  ],
  ['Shares originally acquired in 2019 were sold in an underwritten public offering.', 'offering'],
  ['The shares sold were acquired through the Employee Stock Purchase Plan.', 'open-market-sale'],
  [
    'The shares sold were acquired upon exercise of options granted by the Company.',
    'open-market-sale',
  ],
  ['The sales were effected pursuant to a Rule 10b5-1 trading plan.', 'open-market-sale'],
  ['The sales reported were not made pursuant to a 10b5-1 plan.', 'open-market-sale'],
  [
    'Full information on the number of shares sold at each separate price will be supplied upon request by the Issuer.',
    'open-market-sale',
  ],
];

const forced: readonly Forced[] = [
  [
    'Sold solely to satisfy the reporting person’s tax withholding obligations related to the exercise of stock options.',
    'to-cover',
  ],
  ["Sold solely to satisfy the reporting person's tax withholding obligations.", 'to-cover'],
  [
    "The shares were sold partially to satisfy the reporting person's tax withholding obligations.",
    null,
  ],
  ['Mandatory sale in a sell-to-cover transaction upon vesting.', 'to-cover'],
  ['A non-discretionary sale under the Company’s policy.', 'to-cover'],
];

describe('the note of a purchase', () => {
  test.each(purchases)('%s', (note, expected) => {
    expect(classOf({ note })).toMatchObject({ class: expected });
  });
});

describe('the note of a sale on the market', () => {
  test.each(forced)('%s', (note, link) => {
    expect(classOf({ row: { code: 'S' }, note })).toMatchObject({
      class: 'open-market-sale',
      link,
    });
  });
});

describe('the note of a sale', () => {
  test.each(sales)('%s', (note, expected) => {
    expect(classOf({ row: { code: 'S' }, note })).toMatchObject({ class: expected });
  });
});

test('a footnote on the balance or the nature of ownership says nothing of the trade', () => {
  const footnotes = { F9: 'Includes shares acquired in the initial public offering.' };
  expect(classOf({ document: { footnotes } })).toMatchObject({ class: 'open-market' });
});

test('remarks speak of every row, unless the row’s own note says open market', () => {
  const document = { remarks: 'All shares were issued in a private placement.' };
  expect(classOf({ document })).toMatchObject({ class: 'private-placement' });
  const note = 'Purchased in the open market.';
  const footnotes = { F1: note };
  expect(classOf({ note, document: { ...document, footnotes } })).toMatchObject({
    class: 'open-market',
  });
});

test('the sentence that decided is quoted, cut to a readable length around its words', () => {
  const first = 'The trust is revocable.';
  const second = 'Purchased in a private placement.';
  expect(classOf({ note: `${first} ${second}` }).words).toBe(second);
  const long = `${'x'.repeat(400)} in a private placement ${'y'.repeat(400)}.`;
  const words = classOf({ note: long }).words ?? '';
  expect(words.length).toBeLessThanOrEqual(282);
  expect(words).toContain('private placement');
});

test('the words of a blank-check company come before its number', () => {
  const filed = { note: 'The Sponsor purchased private units.', issuer: { sic: '6770' } };
  expect(classOf(filed)).toMatchObject({ class: 'private-placement' });
  expect(saySentence(classOf(filed).why, day('2026-05-05'))).toContain('SPAC');
});

test('a row whose footnote the filing does not hold is not called a purchase', () => {
  const only = row({ tradeFootnotes: ['F1', 'F2'] });
  const document = documentOf({ footnotes: { F1: 'Held directly.' } });
  expect(classOf({ row: only, document })).toMatchObject({ class: 'unclassified' });
});

test('the id of a footnote may be a name that every object has', () => {
  const only = row({ tradeFootnotes: ['constructor', '__proto__', 'toString'] });
  expect(classOf({ row: only, document: documentOf() })).toMatchObject({ class: 'unclassified' });
});

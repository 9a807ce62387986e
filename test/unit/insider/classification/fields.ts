import { day } from '../known';
import { ISSUER, owner } from '../ownership-rows';
import { note, sale, type Case } from './case';

export const unusable: readonly Case[] = [
  ['no code', { row: { code: null } }, 'unclassified', 'no-code'],
  ['no date', { row: { date: null } }, 'unclassified', 'no-date'],
  ['the year 0022', { row: { date: day('0022-05-05') } }, 'unclassified', 'impossible-date'],
  ['the year 2035', { row: { date: day('2035-05-05') } }, 'unclassified', 'impossible-date'],
  ['no direction', { row: { acquiredDisposed: null } }, 'unclassified', 'no-direction'],
  ['a code of no table', { row: { code: 'Y' } }, 'unclassified', 'unknown-code'],
];

export const coded: readonly Case[] = [
  ['a grant at zero', { row: { code: 'A', price: 0 } }, 'grant', 'code'],
  ['an exercise', { row: { code: 'M' } }, 'exercise', 'code'],
  ['a conversion', { row: { code: 'C' } }, 'conversion', 'code'],
  ['tax kept back', { row: { code: 'F', acquiredDisposed: 'D' } }, 'tax-withholding', 'code'],
  ['a gift received', { row: { code: 'G' } }, 'gift', 'code'],
  ['a small acquisition', { row: { code: 'L' } }, 'small-acquisition', 'code'],
  ['a plan transaction (I, not W)', { row: { code: 'I' } }, 'discretionary-plan', 'code'],
  ['a will (W, not I)', { row: { code: 'W' } }, 'inheritance', 'code'],
  ['another kind', note('Purchased on the open market.', { row: { code: 'J' } }), 'other', 'code'],
  ['an option bought', { row: { table: 'd' } }, 'derivative', 'derivative-table'],
  ['an option exercised', { row: { table: 'd', code: 'M' } }, 'derivative', 'derivative-table'],
  ['a swap bought', { row: { table: 'd', equitySwap: true } }, 'swap', 'equity-swap'],
  [
    'a swap by its title',
    { row: { table: 'd', security: 'Cash-Settled Total Return Swap' } },
    'swap',
    'equity-swap',
  ],
  ['P marked D', { row: { acquiredDisposed: 'D' } }, 'inconsistent', 'code-against-flag'],
  ['S marked A', { row: { ...sale, acquiredDisposed: 'A' } }, 'inconsistent', 'code-against-flag'],
];

export const fields: readonly Case[] = [
  [
    'the company as owner',
    { document: { owners: [owner({ cik: ISSUER })] } },
    'issuer-itself',
    'issuer-is-owner',
  ],
  ['a swap among the shares', { row: { equitySwap: true } }, 'swap', 'equity-swap'],
  [
    'two prices in one row',
    { row: { price: null, statedTwice: ['transactionPricePerShare'] } },
    'unclassified',
    'stated-twice',
  ],
  ['no title', { row: { security: '' } }, 'unclassified', 'no-security'],
  ['a unit of a blank check', { row: { security: 'Units' } }, 'other-security', 'other-security'],
  [
    'preferred stock',
    { row: { security: 'Series A Preferred Stock' } },
    'other-security',
    'other-security',
  ],
  [
    'a footnote that is not there',
    { row: { tradeFootnotes: ['F7'] } },
    'unclassified',
    'missing-footnote',
  ],
];

import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const steel = company(9990020, 'GRWB', 'Garrowby Steel Corp', ['3312', 'Steel Works'], 'NYSE');

/** The letter says bought, the flag says disposed of: nobody can know which is the slip. */
export const inconsistent: CaseOn = (days) => ({
  story: 'Code P with the flag of a disposal.',
  issuer: steel,
  filings: [
    {
      accession: accessionOn(days(4, 'Fri'), 20_001),
      issuer: steel,
      owners: [{ cik: 9991160, name: 'Uppingstall Vera', director: true }],
      filedOn: days(4, 'Fri'),
      rows: [row('P', days(4, 'Wed'), 5_000, 31.2, 12_000, { flag: 'D' })],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'inconsistent', events: 1 }],
  },
});

const shipping = company(
  9990021,
  'TQAY',
  'Thornquay Shipping Ltd',
  ['4412', 'Deep Sea Freight'],
  'NYSE',
);

/** A price in another currency stands in a footnote alone, so no dollars can be summed. */
export const priceInFootnote: CaseOn = (days) => ({
  story: 'A purchase whose price is given in a footnote only.',
  issuer: shipping,
  filings: [
    {
      accession: accessionOn(days(3, 'Thu'), 21_001),
      issuer: shipping,
      owners: [{ cik: 9991170, name: 'Haldorsen Ingvild', director: true }],
      filedOn: days(3, 'Thu'),
      rows: [row('P', days(3, 'Tue'), 15_000, null, 47_000, { notes: { price: ['F1'] } })],
      footnotes: { F1: 'The purchase price was 148.20 Norwegian kroner per share.' },
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'price-unclear', events: 1 }],
  },
});

const water = company(9990022, 'MLBK', 'Millbeck Waterworks Co', ['4941', 'Water Supply'], 'NYSE');

/** Dividends turn into shares without anyone's decision. */
export const dividendPlan: CaseOn = (days) => ({
  story: 'A purchase by a dividend reinvestment plan.',
  issuer: water,
  filings: [
    {
      accession: accessionOn(days(5, 'Wed'), 22_001),
      issuer: water,
      owners: [{ cik: 9991180, name: 'Tolliver-Sands Edith', director: true }],
      filedOn: days(5, 'Wed'),
      rows: [row('P', days(5, 'Mon'), 112.345, 61.27, 8_431.912, { notes: { coding: ['F1'] } })],
      footnotes: {
        F1: 'Acquired through the reinvestment of dividends under a dividend reinvestment plan.',
      },
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'automatic-plan', events: 1 }],
  },
});

const materials = company(
  9990023,
  'RKLY',
  'Rookley Materials, Inc.',
  ['3290', 'Stone Products'],
  'NYSE',
);

/** A swap gives exposure, not shares. */
export const equitySwap: CaseOn = (days) => ({
  story: 'A row under code P that is an equity swap.',
  issuer: materials,
  filings: [
    {
      accession: accessionOn(days(2, 'Fri'), 23_001),
      issuer: materials,
      owners: [{ cik: 9991190, name: 'Brockhurst Amos', director: true }],
      filedOn: days(2, 'Fri'),
      rows: [row('P', days(2, 'Wed'), 60_000, 14.7, 60_000, { swap: true })],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'swap', events: 1 }],
  },
});

import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const genetics = company(9990017, 'XYLN', 'Xylander Genetics, Inc.', [
  '2836',
  'Biological Products',
]);

/** Private money into a public company, under the same letter as a purchase on the market. */
export const pipe: CaseOn = (days) => ({
  story: 'A placement under code P, told apart by the words "securities purchase agreement".',
  issuer: genetics,
  filings: [
    {
      accession: accessionOn(days(7, 'Wed'), 17_001),
      issuer: genetics,
      owners: [{ cik: 9991130, name: 'Stannifer Maude', director: true }],
      filedOn: days(7, 'Wed'),
      rows: [row('P', days(7, 'Mon'), 200_000, 3.5, 460_000, { notes: { shares: ['F1'] } })],
      footnotes: {
        F1: 'Issued under a securities purchase agreement among the Issuer and several investors.',
      },
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'private-placement', events: 1 }],
  },
});

const health = company(9990018, 'JNVL', 'Junivale Health, Inc.', ['8090', 'Health Services']);

/** Shares from the initial offering carry no tell-tale word; only the dates give them away. */
export const ipoAllocation: CaseOn = (days) => ({
  story: 'An allocation in the initial offering, and a true purchase four weeks later.',
  issuer: health,
  others: [
    {
      accession: accessionOn(days(5, 'Tue'), 18_091),
      form: '8-A12B',
      filedOn: days(5, 'Tue'),
      filer: health,
    },
    {
      accession: accessionOn(days(5, 'Thu'), 18_092),
      form: '424B4',
      filedOn: days(5, 'Thu'),
      filer: health,
    },
  ],
  filings: [
    {
      accession: accessionOn(days(4, 'Tue'), 18_001),
      issuer: health,
      owners: [{ cik: 9991140, name: 'Corrigan-Bast Nils', director: true }],
      filedOn: days(4, 'Tue'),
      rows: [row('P', days(5, 'Fri'), 25_000, 16, 25_000)],
    },
    {
      accession: accessionOn(days(1, 'Thu'), 18_002),
      issuer: health,
      owners: [
        {
          cik: 9991141,
          name: 'Ambersley Joan',
          director: true,
          officer: 'Chief Executive Officer',
        },
      ],
      filedOn: days(1, 'Thu'),
      rows: [row('P', days(1, 'Wed'), 5_000, 17.1, 812_000)],
    },
  ],
  expected: {
    ...QUIET,
    forms: 2,
    // 5,000 x 17.10
    bought: { people: 1, trades: 1, shares: 5_000, value: 85_500, planned: 0, lead: null },
    notCounted: [{ class: 'ipo-allocation', events: 1 }],
  },
});

const solar = company(9990019, 'PHLS', 'Penhallan Solar, Inc.', ['3674', 'Semiconductors']);

/** The directors help a follow-on offering along; the price was set, not found on the market. */
export const underwrittenOffering: CaseOn = (days) => ({
  story: "A purchase in the issuer's underwritten public offering.",
  issuer: solar,
  filings: [
    {
      accession: accessionOn(days(6, 'Thu'), 19_001),
      issuer: solar,
      owners: [{ cik: 9991150, name: 'Garrowden Phil', director: true }],
      filedOn: days(6, 'Thu'),
      rows: [row('P', days(6, 'Tue'), 50_000, 2, 210_000, { notes: { coding: ['F1'] } })],
      footnotes: {
        F1: "Bought in the Issuer's underwritten public offering at the offering price.",
      },
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'offering', events: 1 }],
  },
});

import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const software = company(9990009, 'WRNF', 'Wrenfield Software, Inc.', ['7372', 'Software']);
const officers = [
  {
    cik: 9991070,
    name: 'Abernethy-Ruiz Paloma',
    officer: 'Chief Executive Officer',
    director: true,
  },
  { cik: 9991071, name: 'Kirkbride Soren', officer: 'Chief Financial Officer' },
];

/** Shares arrive by grant and leave for taxes: nobody bought or sold. */
export const grantsOnly: CaseOn = (days) => ({
  story: 'Only grants and tax withholding.',
  issuer: software,
  filings: officers.map((owner, index) => ({
    accession: accessionOn(days(3, 'Wed'), 9001 + index),
    issuer: software,
    owners: [owner],
    filedOn: days(3, 'Wed'),
    rows: [
      row('A', days(3, 'Mon'), 40_000 - 18_000 * index, 0, 152_000, { notes: { coding: ['F1'] } }),
      row('F', days(3, 'Mon'), 8_120 - 3_810 * index, 44.1, 143_880, { notes: { coding: ['F2'] } }),
    ],
    footnotes: {
      F1: 'Award of performance shares under the Equity Plan.',
      F2: 'Withheld for taxes on vesting.',
    },
  })),
  expected: {
    ...QUIET,
    forms: 2,
    notCounted: [
      { class: 'grant', events: 2 },
      { class: 'tax-withholding', events: 2 },
    ],
  },
});

const paper = company(9990010, 'WTHP', 'Wethersedge Paper Co', ['2621', 'Paper Mills'], 'NYSE');

/** A company with reports of its own, but not one of its insiders. */
export const nothing: CaseOn = (days) => ({
  story: 'No ownership filings at all.',
  issuer: paper,
  filings: [],
  others: [
    {
      accession: accessionOn(days(3, 'Tue'), 10_091),
      form: '10-Q',
      filedOn: days(3, 'Tue'),
      filer: paper,
    },
  ],
  expected: QUIET,
});

const toys = company(9990011, 'LRMD', 'Lorimeade Toys, Inc.', ['3944', 'Games & Toys']);

/** Bought, but too long ago to be told as news. */
export const outsideWindow: CaseOn = (days) => ({
  story: 'A purchase of twenty weeks ago, outside the window.',
  issuer: toys,
  filings: [
    {
      accession: accessionOn(days(20, 'Fri'), 11_001),
      issuer: toys,
      owners: [{ cik: 9991080, name: 'Hartwhistle Bo', director: true }],
      filedOn: days(20, 'Fri'),
      rows: [row('P', days(20, 'Wed'), 30_000, 3.9, 95_000)],
    },
  ],
  expected: QUIET,
});

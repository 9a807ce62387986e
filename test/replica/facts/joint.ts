import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const lumbrose = company(9990005, 'LMBR', 'Lumbrose Therapeutics, Inc.', ['2834', 'Drugs']);
const manager = { cik: 9991041, name: 'Vantongeren Elise', director: true };
const joint = [
  { cik: 9991042, name: 'Copperlea Growth Fund III, L.P.', director: true, tenPercent: true },
  { cik: 9991043, name: 'Copperlea Management, LLC', director: true, tenPercent: true },
  manager,
];

/** Three owners sign one form: their shares are one block, not three. */
export const jointOwners: CaseOn = (days) => ({
  story: 'One purchase, one form, three joint owners.',
  issuer: lumbrose,
  filings: [
    {
      accession: accessionOn(days(3, 'Thu'), 5001),
      issuer: lumbrose,
      owners: joint,
      filedOn: days(3, 'Thu'),
      rows: [
        row('P', days(3, 'Tue'), 40_000, 11.3, 2_140_000, {
          held: 'By Copperlea Growth Fund III, L.P.',
          notes: { nature: ['F1'] },
        }),
      ],
      footnotes: { F1: 'The manager has sole power over the shares that the fund holds.' },
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    // 40,000 x 11.30
    bought: { people: 1, trades: 1, shares: 40_000, value: 452_000, planned: 0, lead: null },
  },
});

const hallowmere = company(
  9990006,
  'HLWM',
  'Hallowmere Energy Corp',
  ['1311', 'Crude Petroleum'],
  'NYSE',
);
const upper = { cik: 9991051, name: 'Strandgate Partners LP', director: true, tenPercent: true };
const lower = { cik: 9991052, name: 'Iverness-Cole Bertrand', director: true };
const held = 'By Strandgate Partners LP';

/** An ownership chain files the same block twice, on forms of its own. */
export const ownershipChain: CaseOn = (days) => ({
  story: 'One purchase filed on two Forms 4 by two links of an ownership chain.',
  issuer: hallowmere,
  filings: [upper, lower].map((owner, index) => ({
    accession: accessionOn(days(4, 'Wed'), 6001 + index),
    issuer: hallowmere,
    owners: [owner],
    filedOn: days(4, 'Wed'),
    acceptedAt: `17:1${index}:05`,
    rows: [row('P', days(4, 'Mon'), 75_000, 5.12, 3_300_000, index === 0 ? {} : { held })],
  })),
  expected: {
    ...QUIET,
    forms: 2,
    // 75,000 x 5.12, once
    bought: { people: 1, trades: 1, shares: 75_000, value: 384_000, planned: 0, lead: null },
  },
});

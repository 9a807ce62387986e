import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const issuer = company(9990004, 'ORSD', 'Orrisdale Holdings, Inc.', ['6799', 'Investors']);
const chief = {
  cik: 9991030,
  name: 'Ebberston Gareth W.',
  director: true,
  officer: 'Chief Executive Officer',
};

/** Preferred becomes common stock; an article may call that a purchase, the filing does not. */
export const conversion: CaseOn = (days) => ({
  story: 'A conversion of preferred stock (code C) that an article calls a purchase.',
  issuer,
  filings: [
    {
      accession: accessionOn(days(5, 'Wed'), 4001),
      issuer,
      owners: [chief],
      filedOn: days(5, 'Wed'),
      rows: [
        row('C', days(5, 'Mon'), 287_600, null, 1_104_300, {
          notes: { coding: ['F1'], price: ['F1'] },
        }),
      ],
      derivatives: [
        {
          ...row('C', days(5, 'Mon'), 320_800, null, 0, {
            flag: 'D',
            security: 'Series A Preferred Stock',
            notes: { coding: ['F1'], price: ['F1'], terms: ['F2'] },
          }),
          exercisePrice: null,
          exercisable: null,
          expires: null,
          underlying: { security: 'Common Stock', shares: 287_600 },
        },
      ],
      footnotes: {
        F1: 'Each share of Series A Preferred Stock became 0.8965 of a share of Common Stock. No cash was paid.',
        F2: 'Convertible at any time; the preferred stock has no date of expiration.',
      },
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    // The preferred stock given up is the other half of the same event, and not told twice.
    notCounted: [{ class: 'conversion', events: 1 }],
  },
});

import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const issuer = company(
  9990012,
  'FLDN',
  'Fallowdene Insurance Holdings, Inc.',
  ['6331', 'Fire & Casualty Insurance'],
  'NYSE',
);
const newcomer = { cik: 9991090, name: 'Penrose-Adeyemi Tobi', officer: 'Chief Financial Officer' };
const donor = { cik: 9991091, name: 'Mallinder Augusta', director: true };

/** A Form 3 states what is held, a Form 5 catches up on a gift; neither is a trade. */
export const initialAndAnnual: CaseOn = (days) => ({
  story: 'A Form 3 and a Form 5, and no Form 4.',
  issuer,
  filings: [
    {
      accession: accessionOn(days(7, 'Mon'), 12_001),
      form: '3',
      issuer,
      owners: [newcomer],
      filedOn: days(7, 'Mon'),
      holdings: [{ after: 1_250 }],
      derivativeHoldings: [
        {
          after: 20_000,
          exercisePrice: 31.5,
          exercisable: days(7, 'Mon'),
          expires: days(-500, 'Mon'),
          underlying: { security: 'Common Stock', shares: 20_000 },
        },
      ],
    },
    {
      accession: accessionOn(days(6, 'Fri'), 12_002),
      form: '5',
      issuer,
      owners: [donor],
      filedOn: days(6, 'Fri'),
      rows: [row('G', days(30, 'Thu'), 2_000, 0, 18_400, { formType: '5' })],
    },
  ],
  // The gift was made long before the window, whose forms are counted all the same.
  expected: { ...QUIET, forms: 2 },
});

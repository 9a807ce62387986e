import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const issuer = company(9990002, 'FNLW', 'Fernlow Foods Co', ['2030', 'Canned Foods'], 'NYSE');
const chief = {
  cik: 9991010,
  name: 'Wexcombe Dorothea',
  director: true,
  officer: 'President & CEO',
};

/** One chief executive buys, once, and nobody else does anything. */
export const loneChief: CaseOn = (days) => ({
  story: 'A lone purchase by the chief executive.',
  issuer,
  filings: [
    {
      accession: accessionOn(days(2, 'Thu'), 2001),
      issuer,
      owners: [chief],
      filedOn: days(2, 'Thu'),
      rows: [row('P', days(2, 'Tue'), 12_500, 8.04, 230_500)],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    // 12,500 x 8.04
    bought: { people: 1, trades: 1, shares: 12_500, value: 100_500, planned: 0, lead: null },
  },
});

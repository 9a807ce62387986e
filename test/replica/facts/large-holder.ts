import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const miner = company(
  9990015,
  'SLTM',
  'Saltmere Mining Corp',
  ['1040', 'Gold & Silver Ores'],
  'NYSE',
);
const holder = company(
  9990016,
  'CSBN',
  'Castlebourne Capital Group, Inc.',
  ['6211', 'Security Brokers'],
  'NYSE',
);

/** A holder of ten percent buys; he is an insider by law only, and counted apart. */
export const largeHolder: CaseOn = (days) => ({
  story: 'A purchase by a ten-percent holder who is neither officer nor director.',
  issuer: miner,
  filings: [
    {
      accession: accessionOn(days(3, 'Tue'), 15_001),
      issuer: miner,
      owners: [{ cik: holder.cik, name: holder.name, tenPercent: true }],
      filedOn: days(3, 'Tue'),
      rows: [row('P', days(4, 'Fri'), 250_000, 6.4, 9_150_000)],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'ten-percent-holder-purchase', events: 1 }],
  },
});

/** Its own list shows the purchase above, although none of its insiders bought anything. */
export const ownerElsewhere: CaseOn = (days) => ({
  story: 'A company whose list also holds the form it filed about another company.',
  issuer: holder,
  filings: [
    {
      accession: accessionOn(days(5, 'Thu'), 16_001),
      issuer: holder,
      owners: [
        { cik: 9991120, name: 'Lethbridge Conrad', officer: 'Chairman and CEO', director: true },
      ],
      filedOn: days(5, 'Thu'),
      rows: [row('A', days(5, 'Tue'), 15_000, 0, 690_000)],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    notCounted: [{ class: 'grant', events: 1 }],
  },
});

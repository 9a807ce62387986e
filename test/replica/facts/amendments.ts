import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const robots = company(9990007, 'PWRB', 'Pennywhistle Robotics, Inc.', ['3569', 'Machinery']);
const operations = { cik: 9991060, name: 'Sallowfield Teo', officer: 'Chief Operating Officer' };

/** The first form had two figures of the share count swapped; the amendment puts it right. */
export const correctedPurchase: CaseOn = (days) => ({
  story: 'A 4/A that corrects the share count of a purchase from 12,000 to 21,000.',
  issuer: robots,
  filings: [
    {
      accession: accessionOn(days(5, 'Thu'), 7001),
      issuer: robots,
      owners: [operations],
      filedOn: days(5, 'Thu'),
      rows: [row('P', days(5, 'Tue'), 12_000, 7.15, 40_000)],
    },
    {
      accession: accessionOn(days(4, 'Mon'), 7002),
      form: '4/A',
      issuer: robots,
      owners: [operations],
      filedOn: days(4, 'Mon'),
      originalFiledOn: days(5, 'Thu'),
      rows: [row('P', days(5, 'Tue'), 21_000, 7.15, 49_000, { notes: { shares: ['F1'] } })],
      footnotes: { F1: 'Corrects the number of shares, which was misstated in the first report.' },
    },
  ],
  expected: {
    ...QUIET,
    forms: 2,
    // 21,000 x 7.15; the 12,000 are replaced, not added to
    bought: { people: 1, trades: 1, shares: 21_000, value: 150_150, planned: 0, lead: null },
  },
});

const bank = company(9990008, 'COBG', 'Cobblegate Bancorp, Inc.', [
  '6022',
  'State Commercial Banks',
]);
const banker = { cik: 9991061, name: 'Thackeray-Moss Ilse', director: true };

/** The amendment adds a holding that was forgotten and says nothing of the trade. */
export const holdingsAmendment: CaseOn = (days) => ({
  story: 'A 4/A with holdings alone, which must not take the purchase away.',
  issuer: bank,
  filings: [
    {
      accession: accessionOn(days(6, 'Thu'), 8001),
      issuer: bank,
      owners: [banker],
      filedOn: days(6, 'Thu'),
      rows: [row('P', days(6, 'Wed'), 8_000, 22.4, 19_750)],
    },
    {
      accession: accessionOn(days(5, 'Tue'), 8002),
      form: '4/A',
      issuer: bank,
      owners: [banker],
      filedOn: days(5, 'Tue'),
      originalFiledOn: days(6, 'Thu'),
      holdings: [{ after: 3_100, held: 'By spouse', notes: { nature: ['F1'] } }],
      footnotes: { F1: 'This holding was left out of the first report by mistake.' },
    },
  ],
  expected: {
    ...QUIET,
    forms: 2,
    // 8,000 x 22.40
    bought: { people: 1, trades: 1, shares: 8_000, value: 179_200, planned: 0, lead: null },
  },
});

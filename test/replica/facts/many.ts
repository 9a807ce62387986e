import type { Form4Facts } from '../build/ownership-facts';
import type { Days, Weekday } from '../calendar';
import { accessionOn, company, row, type CaseOn } from './case';

const issuer = company(9990027, 'NTHB', 'Netherby Semiconductor Corp', ['3674', 'Semiconductors']);
const chief = {
  cik: 9991230,
  name: 'Calloway-Bright Hugh',
  director: true,
  officer: 'Chief Executive Officer',
};
const engineer = { cik: 9991231, name: 'Ferrabee Odile', officer: 'SVP, Engineering' };
const director = { cik: 9991232, name: 'Winstanley Kofi', director: true };

const WEEKS = Array.from({ length: 11 }, (_, index) => index + 1);
const OLD_WEEKS = Array.from({ length: 30 }, (_, index) => index + 60);

/** Every week the same: a grant, a planned sale, a withholding, another grant. */
export const manyFilings: CaseOn = (days) => ({
  story: '45 Forms 4 in the window and an older page; one true purchase among them.',
  issuer,
  filings: [
    ...WEEKS.flatMap((week) => weekly(days, week)),
    ...OLD_WEEKS.map((week) => granted(days, week, 'Mon', 27_900 + week)),
    {
      accession: accessionOn(days(2, 'Fri'), 27_001),
      issuer,
      owners: [director],
      filedOn: days(2, 'Fri'),
      rows: [row('P', days(2, 'Thu'), 3_000, 78.5, 21_000)],
    },
  ],
  expected: {
    forms: 45,
    unreadable: 0,
    // 3,000 x 78.50
    bought: { people: 1, trades: 1, shares: 3_000, value: 235_500, planned: 0, lead: null },
    // eleven times 1,000 x 80.00
    sold: { people: 1, trades: 11, shares: 11_000, value: 880_000, planned: 11, lead: null },
    cluster: null,
    notCounted: [
      { class: 'grant', events: 22 },
      { class: 'tax-withholding', events: 11 },
    ],
  },
});

function weekly(days: Days, week: number): Form4Facts[] {
  const serial = 27_100 + 10 * week;
  return [
    granted(days, week, 'Mon', serial),
    {
      accession: accessionOn(days(week, 'Tue'), serial + 1),
      issuer,
      owners: [chief],
      filedOn: days(week, 'Tue'),
      plan: true,
      rows: [row('S', days(week, 'Mon'), 1_000, 80, 900_000 + 1_000 * week)],
    },
    {
      accession: accessionOn(days(week, 'Wed'), serial + 2),
      issuer,
      owners: [engineer],
      filedOn: days(week, 'Wed'),
      rows: [row('F', days(week, 'Mon'), 310, 79.4, 44_000 - 310 * week)],
    },
    granted(days, week, 'Thu', serial + 3),
  ];
}

function granted(days: Days, week: number, weekday: Weekday, serial: number): Form4Facts {
  return {
    accession: accessionOn(days(week, weekday), serial),
    issuer,
    owners: [weekday === 'Mon' ? engineer : director],
    filedOn: days(week, weekday),
    rows: [row('A', days(week, weekday), 500, 0, 60_000 - 500 * week)],
  };
}

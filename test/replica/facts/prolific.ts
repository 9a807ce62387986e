import type { Form4Facts } from '../build/ownership-facts';
import type { Days } from '../calendar';
import { accessionOn, company, QUIET, row, type CaseOn, type Company } from './case';

/** Sits on three boards and files a form for one of them almost every day it can. */
export const PROLIFIC = { cik: 9991250, name: 'Oakenshaw-Vale Meredith', director: true };

/** What the forms of that person amount to; written by hand. */
export const PROLIFIC_FILED = {
  filings: 400,
  // 133 weeks: 100 x 10.00 at the second company, 200 x 50.00 at the first
  bought: { trades: 133, shares: 13_300, value: 133_000 },
  sold: { trades: 133, shares: 26_600, value: 1_330_000 },
  /** Events of every class: at the first, second and third company. */
  events: [133, 133, 134],
};

const foundry = company(
  9990029,
  'VYFD',
  'Veyford Foundries, Inc.',
  ['3320', 'Iron Foundries'],
  'NYSE',
);
const seeds = company(9990030, 'QMSD', 'Quarlmere Seeds, Inc.', ['0100', 'Crops']);
const cables = company(9990031, 'ZTCB', 'Zennor Tidal Cables Corp', ['3357', 'Wire'], 'NYSE');

/** All of it lies before the window, which begins in week 13 at the latest. */
const FIRST_WEEK = 14;

function weekly(
  issuer: Company,
  days: Days,
  count: number,
  filing: (week: number) => Pick<Form4Facts, 'rows' | 'plan'>,
): Form4Facts[] {
  return Array.from({ length: count }, (_, index) => {
    const week = FIRST_WEEK + index;
    const filedOn = days(week, 'Thu');
    const accession = accessionOn(filedOn, (issuer.cik % 1_000) * 1_000 + week);
    return { accession, issuer, owners: [PROLIFIC], filedOn, ...filing(week) };
  });
}

export const prolificSeller: CaseOn = (days) => ({
  story: 'Planned sales of one director every week for two and a half years, none in the window.',
  issuer: foundry,
  filings: weekly(foundry, days, 133, (week) => ({
    plan: true,
    rows: [row('S', days(week, 'Tue'), 200, 50, 10_000 + 200 * week)],
  })),
  expected: QUIET,
});

export const prolificBuyer: CaseOn = (days) => ({
  story: 'Small purchases of the same director every week, none in the window.',
  issuer: seeds,
  filings: weekly(seeds, days, 133, (week) => ({
    rows: [row('P', days(week, 'Tue'), 100, 10, 50_000 - 100 * week)],
  })),
  expected: QUIET,
});

export const prolificGrantee: CaseOn = (days) => ({
  story: 'Grants to the same director every week, none in the window.',
  issuer: cables,
  filings: weekly(cables, days, 134, (week) => ({
    rows: [row('A', days(week, 'Tue'), 10, 0, 5_000 - 10 * week)],
  })),
  expected: QUIET,
});

import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import type { Form4Facts, TransactionFacts } from '@/test/replica/build/ownership-facts';
import type { SideExpectation } from '@/test/replica/facts/case';
import { caseOf, casesFor } from '@/test/replica/facts/cases';

const WINDOW_DAYS = 90;
const cases = (today: string) => casesFor(today as IsoDate);

/** A Monday, a Friday, a Saturday, a Sunday, a leap day and the turn of a year. */
const DAYS = ['2026-11-16', '2026-11-20', '2026-11-21', '2026-11-22', '2028-02-29', '2027-01-01'];

describe('every expectation fits its facts, whatever the day', () => {
  test.each(cases('2026-11-20').map(({ issuer, story }) => [issuer.ticker, story]))(
    '%s: %s',
    (ticker) => {
      for (const today of DAYS) expectFitting(today as IsoDate, ticker);
    },
  );
});

test.each(DAYS)('seen on %s, all happens on weekdays, trades before their filing', (today) => {
  for (const facts of cases(today).flatMap((one) => one.filings)) {
    for (const day of [facts.filedOn, ...(facts.rows ?? []).map(({ on }) => on)]) {
      expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay());
      expect(daysBetween(day, facts.filedOn)).toBeGreaterThanOrEqual(0);
    }
  }
});

test('accession numbers are used once, CIKs belong to one name', () => {
  const filings = cases('2026-11-20').flatMap((one) => one.filings);
  const others = cases('2026-11-20').flatMap((one) => one.others ?? []);
  const accessions = [...filings, ...others].map(({ accession }) => accession);
  expect(new Set(accessions).size).toBe(accessions.length);
  const names = new Map<number, string>();
  for (const { cik, name } of filings.flatMap(({ owners, issuer }) => [...owners, issuer])) {
    expect(names.get(cik) ?? name).toBe(name);
    names.set(cik, name);
  }
});

test('the figures of the cluster add up to 62 percent of 4,197,450 dollars', () => {
  const [cluster] = cases('2026-11-20');
  const sum = (owner: string) =>
    rowsOf(cluster?.filings.filter(({ owners }) => owners[0]?.name.startsWith(owner)) ?? [], 'P')
      .filter(({ notes }) => notes?.coding === undefined)
      .reduce((total, { shares, price }) => total + shares * (price ?? 0), 0);
  const chief = sum('Tarrant-Vey');
  const total = chief + sum('Okonjo') + sum('Brandreth');
  expect(total).toBeCloseTo(cluster?.expected.bought?.value ?? 0, 6);
  expect(Math.round((100 * chief) / total)).toBe(cluster?.expected.bought?.lead?.percent);
});

function expectFitting(today: IsoDate, ticker: string): void {
  const { filings, expected } = caseOf(ticker, today);
  const inWindow = filings.filter(
    ({ filedOn }) => filedOn >= addDays(today, -WINDOW_DAYS) && filedOn <= today,
  );
  expect(expected.forms).toBe(inWindow.length);
  expect(expected.unreadable).toBe(inWindow.filter(({ broken }) => broken).length);
  expectPlausible(expected.bought, rowsOf(inWindow, 'P'));
  expectPlausible(expected.sold, rowsOf(inWindow, 'S'));
  for (const { events } of expected.notCounted) expect(events).toBeGreaterThan(0);
}

function rowsOf(filings: readonly Form4Facts[], code: string): TransactionFacts[] {
  return filings.flatMap(({ rows = [] }) => rows.filter((row) => row.code === code));
}

/** The average price lies between the cheapest and the dearest lot; counts fit one another. */
function expectPlausible(side: SideExpectation | null, rows: readonly TransactionFacts[]): void {
  if (side === null) return;
  const prices = rows.flatMap(({ price }) => price ?? []);
  expect(side.value / side.shares).toBeGreaterThanOrEqual(Math.min(...prices));
  expect(side.value / side.shares).toBeLessThanOrEqual(Math.max(...prices));
  expect(side.shares).toBeLessThanOrEqual(rows.reduce((sum, { shares }) => sum + shares, 0));
  expect(side.trades).toBeGreaterThanOrEqual(side.people);
  expect(side.trades).toBeLessThanOrEqual(rows.length);
  expect(side.planned).toBeLessThanOrEqual(side.trades);
  expect(side.lead === null).toBe(side.people === 1);
  expect(side.lead?.percent ?? 100).toBeGreaterThanOrEqual(Math.floor(100 / side.people));
  expect(side.lead?.percent ?? 100).toBeLessThanOrEqual(100);
}

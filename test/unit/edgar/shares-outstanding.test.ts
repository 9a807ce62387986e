import { describe, expect, test } from 'vitest';
import { readSharesOutstanding, sharesOutstandingUrl } from '@/lib/core/edgar/shares-outstanding';
import { cik } from '@/test/unit/insider/known';

const fact = (end: string, val: unknown, filed: string, serial = 1) => ({
  end,
  val,
  accn: `0009990000-26-${String(serial).padStart(6, '0')}`,
  fy: 2026,
  fp: 'Q1',
  form: '10-Q',
  filed,
});
const answer = (...shares: readonly unknown[]) => ({ cik: 9990001, units: { shares } });

test('the address has the CIK with its zeros', () => {
  expect(sharesOutstandingUrl(cik(320193))).toBe(
    'https://data.sec.gov/api/xbrl/companyconcept/CIK0000320193/dei/EntityCommonStockSharesOutstanding.json',
  );
});

test('the count of the report filed last is taken, whatever the order', () => {
  const json = answer(
    fact('2026-04-24', 24_000_000, '2026-05-01', 3),
    fact('2025-10-20', 23_000_000, '2025-10-30', 1),
    fact('2026-01-20', 23_500_000, '2026-02-10', 2),
  );
  expect(readSharesOutstanding(json)).toEqual({
    ok: true,
    value: { shares: 24_000_000, asOf: '2026-04-24', accession: '0009990000-26-000003' },
  });
});

test('the latest day counts within one report, and a count told twice is one', () => {
  const filed = '2026-05-01';
  const twice = [fact('2026-04-24', 24, filed), fact('2026-04-24', 24, filed)];
  expect(readSharesOutstanding(answer(fact('2026-04-01', 23, filed), ...twice))).toMatchObject({
    ok: true,
    value: { shares: 24, asOf: '2026-04-24' },
  });
});

test('several counts of one day, as for several classes, are never added', () => {
  const json = answer(fact('2026-04-24', 24, '2026-05-01'), fact('2026-04-24', 7, '2026-05-01'));
  expect(readSharesOutstanding(json)).toMatchObject({ ok: false });
});

describe('what is no count', () => {
  test.each([
    ['zero', fact('2026-04-24', 0, '2026-05-01')],
    ['less than nothing', fact('2026-04-24', -5, '2026-05-01')],
    ['text', fact('2026-04-24', '24', '2026-05-01')],
    ['a fact without a day', fact('soon', 24, '2026-05-01')],
    ['null', null],
  ])('%s is passed over', (_, odd) => {
    const good = fact('2026-01-20', 23, '2026-02-10');
    expect(readSharesOutstanding(answer(odd, good))).toMatchObject({ value: { shares: 23 } });
    expect(readSharesOutstanding(answer(odd))).toEqual({
      ok: false,
      problem: 'no usable share count',
    });
  });

  test.each([[null], ['<html>'], [{}], [{ units: { USD: [] } }], [{ units: { shares: 5 } }]])(
    '%j is refused in words',
    (json) => {
      expect(readSharesOutstanding(json)).toEqual({
        ok: false,
        problem: 'no list of share counts',
      });
    },
  );
});

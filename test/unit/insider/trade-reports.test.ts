import { expect, test } from 'vitest';
import { TradeReports } from '@/lib/core/insider/trade-reports';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { traded } from './transactions';

/** Whether lots of that many shares, each with its balance, may be all that was ever held. */
function mayBeWhole(
  direction: InsiderTransaction['direction'],
  ...lots: readonly (readonly [shares: number | null, sharesAfter: number | null])[]
): boolean {
  const reports = new TradeReports();
  const entered = lots.map(([shares, sharesAfter], index) =>
    reports.enter(traded({ index, facts: { direction, shares, sharesAfter } })),
  );
  return entered.every((report) => report.mayBeWhole);
}

test('who holds more than was bought held some before, and who has some left sold not all', () => {
  expect(mayBeWhole('acquired', [100, 100], [50, 150])).toBe(true);
  expect(mayBeWhole('acquired', [100, 200], [50, 250])).toBe(false);
  expect(mayBeWhole('disposed', [100, 50], [50, 0])).toBe(true);
  expect(mayBeWhole('disposed', [100, 60], [50, 10])).toBe(false);
});

test('a count or balance that is not stated is not nothing', () => {
  expect(mayBeWhole('acquired', [100, 200], [null, 250])).toBe(true);
  expect(mayBeWhole('acquired', [100, 200], [50, null])).toBe(true);
  expect(mayBeWhole('disposed', [100, 60], [50, null])).toBe(true);
});

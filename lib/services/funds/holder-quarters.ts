import type { Cik } from '@/lib/core/edgar/cik';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { holderQuarter, type HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import { seasonPeriod } from '@/lib/core/form13f/season';
import { whatFundsDid } from '@/lib/core/form13f/what-funds-did';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { KeptFunds } from './kept-funds';

/** Two years: more would not fit beside one another. */
const QUARTERS = 8;

/**
 * What followed managers did in a company over the quarters that are stored, oldest first; without
 * those that nobody filed, and empty where its positions are not told. Reads only.
 */
export async function readHolderQuarters(
  kept: KeptFunds,
  cik: Cik,
  nowMs: number,
): Promise<readonly HolderQuarter[]> {
  const numbers = ((await kept.companyCusips(cik)) ?? []).map(({ cusip }) => cusip);
  if (numbers.length === 0) return [];
  const found: HolderQuarter[] = [];
  let period = seasonPeriod(easternDay(nowMs));
  for (let back = 0; back < QUARTERS; back++) {
    const funds = await kept.under(period, numbers);
    const quarter = funds && holderQuarter(whatFundsDid(funds, new Set(numbers), period));
    if (quarter && quarter.filed > 0) found.unshift(quarter);
    period = lastQuarterEnd(period);
  }
  return found;
}

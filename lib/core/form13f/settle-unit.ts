import type { Cusip, HoldingsFiling, Position, ValueUnit } from './book';

/** Dollars for one share, by CUSIP. */
export type SharePrices = ReadonlyMap<Cusip, number>;

/** Managers take their prices from different places, a few of them of another hour. */
const PRICE_WITHIN = 0.1;
/** Values are rounded to one of the filing's unit. */
const ROUNDED = 1;
const UNITS = { dollars: 1, thousands: 1000 } as const;

/** The middle price that filings of one quarter imply for some securities, where they are certain. */
export function impliedPrices(
  filings: readonly HoldingsFiling[],
  wanted: ReadonlySet<Cusip>,
): SharePrices {
  const found = new Map<Cusip, number[]>();
  for (const { positions, flags } of filings) {
    if (flags.includes('value-in-share-column')) continue;
    for (const { cusip, kind, amount, value } of positions) {
      if (kind !== 'SH' || amount <= 0 || !value || !wanted.has(cusip)) continue;
      const known = found.get(cusip);
      if (known) known.push(value / amount);
      else found.set(cusip, [value / amount]);
    }
  }
  const prices = new Map<Cusip, number>();
  for (const [cusip, all] of found) {
    const middle = all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    if (middle !== undefined) prices.set(cusip, middle);
  }
  return prices;
}

/**
 * A filing of unknown unit, in US dollars: its unit is the one in which its figures agree with what
 * others paid for the same securities at the end of the same quarter, within a tenth. Null where
 * none of them is held by others, or they speak for both units or mostly for neither.
 */
export function settleUnit(filing: HoldingsFiling, prices: SharePrices): HoldingsFiling | null {
  const { filedValues, ...rest } = filing;
  if (!filedValues || filing.flags.includes('value-in-share-column')) return null;
  const unit = unitBy(filing.positions, filedValues, prices);
  if (unit === 'unknown') return null;
  const positions = filing.positions.map((position, index): Position => {
    const filed = filedValues[index] ?? null;
    return { ...position, value: filed === null ? null : filed * UNITS[unit] };
  });
  const flags = filing.flags.filter((flag) => flag !== 'unit-uncertain');
  return { ...rest, unit, positions, flags };
}

function unitBy(
  positions: readonly Position[],
  filed: readonly (number | null)[],
  prices: SharePrices,
): ValueUnit {
  const votes = { dollars: 0, thousands: 0, unknown: 0 };
  for (const [index, { cusip, kind, amount }] of positions.entries()) {
    const [value, price] = [filed[index], prices.get(cusip)];
    if (kind === 'SH' && amount > 0 && value && price) votes[voteOf(value, amount * price)] += 1;
  }
  const { dollars, thousands, unknown } = votes;
  if (dollars > unknown && thousands === 0) return 'dollars';
  return thousands > unknown && dollars === 0 ? 'thousands' : 'unknown';
}

function voteOf(value: number, worth: number): ValueUnit {
  const isNear = (expected: number) =>
    Math.abs(value - expected) <= Math.max(expected * PRICE_WITHIN, ROUNDED);
  const [dollars, thousands] = [isNear(worth), isNear(worth / UNITS.thousands)];
  if (dollars === thousands) return 'unknown';
  return dollars ? 'dollars' : 'thousands';
}

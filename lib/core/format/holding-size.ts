import { numberFormat } from '@/lib/core/words/number-format';

const short = numberFormat({
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const whole = numberFormat({ maximumFractionDigits: 0 });
const SHORT_FROM = 100_000;

/** A number of shares at a glance: `1.2M`, `812K`, and in full, `8,120`, below a hundred thousand. */
export function shortShares(shares: number): string {
  return (shares >= SHORT_FROM ? short : whole)(shares);
}

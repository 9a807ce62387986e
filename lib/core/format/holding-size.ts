import { numberFormat } from '@/lib/core/words/number-format';
import { say } from '@/lib/core/words/say';

const short = numberFormat({
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const whole = numberFormat({ maximumFractionDigits: 0 });
const tenths = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const SHORT_FROM = 100_000;

/** A number of shares at a glance: `1.2M`, `812K`, and in full, `8,120`, below a hundred thousand. */
export function shortShares(shares: number): string {
  return (shares >= SHORT_FROM ? short : whole)(shares);
}

/**
 * A position's part of a portfolio, 0 to 1, in per cent with one decimal below ten: `3.4 %`. What
 * is something never reads as 0 %.
 */
export function formatWeight(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.05) return say('percentUnder', { number: 0.1 });
  return say('percent', { number: (percent < 9.95 ? tenths : whole)(percent) });
}

const short = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const SHORT_FROM = 100_000;

/** A number of shares at a glance: `1.2M`, `812K`, and in full, `8,120`, below a hundred thousand. */
export function shortShares(shares: number): string {
  return (shares >= SHORT_FROM ? short : whole).format(shares);
}

/**
 * A position's part of a portfolio, 0 to 1, in per cent with one decimal below ten: `3.4 %`. What
 * is something never reads as 0 %.
 */
export function formatWeight(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.05) return 'under 0.1\u00A0%';
  return `${percent.toFixed(percent < 9.95 ? 1 : 0)}\u00A0%`;
}

import { numberFormat } from '@/lib/core/words/number-format';

const places = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const MINUS = '\u2212';

/** A number from -1 to 1 with its sign and two places: `+0.33`, `\u22121.00`, and `0.00`. */
export function formatRatio(ratio: number): string {
  const amount = places(Math.abs(ratio));
  if (ratio === 0) return amount;
  return ratio > 0 ? `+${amount}` : `${MINUS}${amount}`;
}

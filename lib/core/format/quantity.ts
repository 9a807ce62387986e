import { numberFormat } from '@/lib/core/words/number-format';
import { say } from '@/lib/core/words/say';

const wholeShares = numberFormat({ maximumFractionDigits: 2 });
const smallShares = numberFormat({ maximumSignificantDigits: 2 });
const hugeShares = numberFormat({
  notation: 'compact',
  maximumSignificantDigits: 4,
});

const HUGE_FROM = 1_000_000_000;

/** A number of shares: `812,400`, `12.35`, and `1.235B` from a billion up. */
export function formatShares(shares: number | null): string {
  if (shares === null) return say('sharesNotStated');
  if (Math.abs(shares) >= HUGE_FROM) return hugeShares(shares);
  if (shares !== 0 && Math.abs(shares) < 0.01) return smallShares(shares);
  return wholeShares(shares);
}

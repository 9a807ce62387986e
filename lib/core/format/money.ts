import { numberFormat } from '@/lib/core/words/number-format';
import { say } from '@/lib/core/words/say';

const compact = numberFormat({
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const whole = numberFormat({
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const cents = numberFormat({ style: 'currency', currency: 'USD' });
const fine = numberFormat({
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

const COMPACT_FROM = 10_000;

/** As older language data of browsers writes millions in Spanish: `4,2 MUS$`. */
const RUN_TOGETHER = /(M)(US\$)$/;

/**
 * A sum of US dollars at a glance: `$4.2M`, `$8,120`, `$0.42`. Three significant digits from
 * $10,000 up, whole dollars below, cents below one dollar so that something never reads as $0.
 */
export function formatMoney(dollars: number | null): string {
  if (dollars === null) return say('valueNotStated');
  if (Math.abs(dollars) >= COMPACT_FROM)
    return compact(dollars).replace(RUN_TOGETHER, '$1\u00A0$2');
  if (dollars !== 0 && Math.abs(dollars) < 1) return fine(dollars);
  return whole(dollars);
}

/** The price of one share in US dollars: `$3.21`, `$1,204.50`, and `$0.0042` below one dollar. */
export function formatPrice(dollars: number | null): string {
  if (dollars === null) return say('priceNotStated');
  return Math.abs(dollars) < 1 ? fine(dollars) : cents(dollars);
}

import { numberFormat } from '@/lib/core/words/number-format';
import { say } from '@/lib/core/words/say';

const whole = numberFormat({ style: 'percent', maximumFractionDigits: 0 });
const tenths = numberFormat({
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * A part of a whole, 0 to 1, in whole per cent, written as the locale writes it: `62%`, in German
 * `62 %` with a blank that does not break. What is not all never reads as 100%, and what is
 * something never reads as 0%.
 */
export function formatPercent(part: number): string {
  const rounded = Math.round(part * 100) / 100;
  if (part > 0 && rounded === 0) return underOnePercent();
  if (part < 1 && rounded === 1) return say('percentOver', { percent: whole(0.99) });
  return whole(rounded);
}

/** A part that is more than nothing but rounds to it: `under 1%`. */
export function underOnePercent(): string {
  return say('percentUnder', { percent: whole(0.01) });
}

/**
 * A position's part of a portfolio, 0 to 1, in per cent with one decimal below ten: `3.4%`. What
 * is something never reads as 0%.
 */
export function formatWeight(part: number): string {
  if (part > 0 && part < 0.0005) return say('percentUnder', { percent: tenths(0.001) });
  return (part < 0.0995 ? tenths : whole)(part);
}

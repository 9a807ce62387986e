import type { Stake } from '@/lib/core/insider/report';
import { filedText } from './filed-text';
import { formatShares } from './quantity';

/** From this many times the holding on, a rate of change says less than the two numbers. */
const TOO_MANY_TIMES = 10;
const MINUS = '\u2212';

/**
 * How a trade changed what its owners hold: `+12 % to 60,000 shares`, `new position`. Null where
 * the filings do not say so for certain. What is something never reads as 0 %, and a rise from
 * next to nothing is told by its numbers, not by a rate.
 */
export function stakeWords(stake: Stake): string | null {
  if (stake.kind === 'withheld') return null;
  const { before, after } = stake;
  if (before === after) return `${formatShares(after)} shares as before`;
  if (before === 0) return 'new position';
  if (after === 0) return 'none left';
  const rate = rateWords(before, after);
  const start = rate ?? `from ${formatShares(before)}`;
  return `${start} to ${formatShares(after)} shares`;
}

/** `+12 %`, `down by under 1 %`; null where a rate says less than the two numbers. */
function rateWords(before: number, after: number): string | null {
  const change = after / before - 1;
  const percent = Math.round(Math.abs(change) * 100);
  if (change >= TOO_MANY_TIMES || (change < 0 && percent === 100)) return null;
  const isRise = change > 0;
  const small = `${isRise ? 'up' : 'down'} by under 1`;
  return `${percent === 0 ? small : `${isRise ? '+' : MINUS}${percent}`}\u00A0%`;
}

/** The same in a sentence, or why it cannot be told. */
export function stakeSentence(stake: Stake): string {
  if (stake.kind === 'withheld') return `Not told: ${filedText(stake.why)}`;
  const { before, after } = stake;
  const rate = before === 0 || before === after ? null : rateWords(before, after);
  const change = rate === null ? '' : ` (${rate})`;
  return `${formatShares(before)} shares before, ${formatShares(after)} after${change}.`;
}

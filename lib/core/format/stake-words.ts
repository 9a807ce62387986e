import type { Stake } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { formatPercent, underOnePercent } from './percent';
import { formatShares } from './quantity';
import { saySentence } from './say-sentence';

/** From this many times the holding on, a rate of change says less than the two numbers. */
const TOO_MANY_TIMES = 10;
const MINUS = '\u2212';

/**
 * How a trade changed what its owners hold: `+12% to 60,000 shares`, `new position`. Null where
 * the filings do not say so for certain. What is something never reads as 0%, and a rise from
 * next to nothing is told by its numbers, not by a rate.
 */
export function stakeWords(stake: Stake): string | null {
  if (stake.kind === 'withheld') return null;
  const { before, after } = stake;
  const shares = formatShares(after);
  if (before === after) return say('stakeSame', { shares });
  if (before === 0) return say('stakeNew');
  if (after === 0) return say('stakeNone');
  const rate = rateWords(before, after);
  return rate === null
    ? say('stakeFrom', { before: formatShares(before), shares })
    : say('stakeRate', { rate, shares });
}

/** `+12%`, `down by under 1%`; null where a rate says less than the two numbers. */
function rateWords(before: number, after: number): string | null {
  const change = after / before - 1;
  const percent = Math.round(Math.abs(change) * 100);
  if (change >= TOO_MANY_TIMES || (change < 0 && percent === 100)) return null;
  const isRise = change > 0;
  if (percent > 0) return `${isRise ? '+' : MINUS}${formatPercent(percent / 100)}`;
  const values = { percent: underOnePercent() };
  return say(isRise ? 'rateUnderUp' : 'rateUnderDown', values);
}

/** The same in a sentence, or why it cannot be told. */
export function stakeSentence(stake: Stake, today: IsoDate): string {
  if (stake.kind === 'withheld') {
    return say('stakeNotTold', { why: saySentence(stake.why, today) });
  }
  const { before, after } = stake;
  const rate = before === 0 || before === after ? null : rateWords(before, after);
  const values = { before: formatShares(before), after: formatShares(after) };
  return rate === null
    ? say('stakeBeforeAfter', values)
    : say('stakeBeforeAfterRate', { ...values, rate });
}

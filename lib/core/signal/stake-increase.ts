import { formatDay } from '@/lib/core/format/day';
import { formatShares } from '@/lib/core/format/quantity';
import type { TradeEvent } from '@/lib/core/insider/report';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy } from '@/lib/core/insider/market-trades';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** From which part of the holding on an increase counts, and counts as large. */
const STAKE_INCREASE = { least: 0.1, large: 0.5 };

/** From here on a multiple says less than the shares themselves. */
const MOST_TIMES = 100;
/** So that 3.3 after 3 shares is ten per cent, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

interface Increase {
  readonly event: TradeEvent;
  readonly before: number;
  readonly after: number;
  /** The shares added as a part of those held before; infinite for a new position. */
  readonly part: number;
}

/**
 * Whether one of the person's purchases of the last 90 days raised the holding by a tenth or more,
 * and in which band: ten per cent, half, a multiple, or a new position. Of several the largest
 * increase is told. Unknown when none is known to have done so and the holding of one is withheld.
 * Null without a purchase.
 */
export function stakeIncreaseSignal(
  { owner, name, trades, holes }: PersonTrades,
  { today }: SignalInput,
  parameters: typeof STAKE_INCREASE = STAKE_INCREASE,
): Signal | null {
  const { least } = parameters;
  const since = addDays(today, -WINDOW_DAYS);
  const buys = trades.filter((event) => isBuy(event) && event.tradedOn >= since);
  if (buys.length === 0) return null;
  const [increase] = buys
    .flatMap(increaseOf)
    .sort((a, b) => (a.part === b.part ? 0 : b.part - a.part));
  if (increase && increase.part + ROUNDING >= least) {
    const basis = { owner, events: [increase.event], n: buys.length };
    return answer('stake-increase', 'present', wordsOf(increase, name, today, parameters), basis);
  }
  const basis = { owner, events: buys };
  const withheld = buys.flatMap(({ stake }) => (stake.kind === 'withheld' ? stake.why : []))[0];
  if (withheld !== undefined || !increase) {
    const sentence = `By how much ${name} raised the holding is not known. ${withheld ?? 'The holdings before and after do not fit the purchase.'}`;
    return answer('stake-increase', 'unknown', { sentence }, basis);
  }
  const known = knownSince(holes, { side: 'purchase' });
  if (known.since > since) {
    const sentence = `Whether another purchase of ${name} raised the holding by ${percent(least)} or more is not known: ${known.why}.`;
    return answer('stake-increase', 'unknown', { sentence }, basis);
  }
  const sentence = `No purchase of ${name} raised the holding by ${percent(least)} or more; the most was ${percent(increase.part)}, ${holding(increase)}.`;
  return answer('stake-increase', 'absent', { sentence }, basis);
}

function increaseOf(event: TradeEvent): Increase[] {
  const { stake } = event;
  if (stake.kind === 'withheld' || stake.before < 0 || stake.after <= stake.before) return [];
  const { before, after } = stake;
  return [{ event, before, after, part: before === 0 ? Infinity : (after - before) / before }];
}

function wordsOf(
  increase: Increase,
  name: string,
  today: IsoDate,
  { least, large }: typeof STAKE_INCREASE,
): { badge: string; sentence: string } {
  const { event, before, after, part } = increase;
  const begun = `With the purchase on ${formatDay(event.tradedOn, today)} ${name}`;
  if (before === 0) {
    const sentence = `${begun} opened a new position: ${formatShares(after)} shares, none before.`;
    return { badge: 'New position', sentence };
  }
  const times = after / before;
  if (part + ROUNDING >= 1) {
    const many = times >= MOST_TIMES;
    const badge = many ? `Stake over ${MOST_TIMES} times` : `Stake × ${timesOf(times)}`;
    const grown = many ? `to over ${MOST_TIMES} times` : `to ${timesOf(times)} times`;
    return {
      badge,
      sentence: `${begun} raised the holding ${grown} its size, ${holding(increase)}.`,
    };
  }
  const band = percent(part + ROUNDING >= large ? large : least);
  return {
    badge: `Stake +${percent(part)}`,
    sentence: `${begun} raised the holding by ${percent(part)} (${band} or more), ${holding(increase)}.`,
  };
}

function holding({ before, after }: Increase): string {
  return `from ${formatShares(before)} to ${formatShares(after)} shares`;
}

/** Cut, not rounded, so that what stays below a band never reads as if it reached it. */
function percent(part: number): string {
  const whole = Math.floor(part * 100 + ROUNDING * 100);
  return whole === 0 ? 'under 1\u00A0%' : `${whole}\u00A0%`;
}

function timesOf(times: number): string {
  return String(Math.floor((times + ROUNDING) * 10) / 10);
}

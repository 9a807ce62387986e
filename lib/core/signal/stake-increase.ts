import type { TradeEvent } from '@/lib/core/insider/report';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import type { SentenceValue } from '@/lib/core/words/sentence';
import { answer, type AnswerWords } from './answer';
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
    return answer('stake-increase', 'present', wordsOf(increase, name, parameters), basis);
  }
  const basis = { owner, events: buys };
  const withheld = buys.flatMap(({ stake }) => (stake.kind === 'withheld' ? stake.why : []))[0];
  if (withheld !== undefined || !increase) {
    const why = withheld ?? ({ key: 'signalStakeMisfit' } as const);
    const sentence = { key: 'signalStakeUnknown', values: { name, why } } as const;
    return answer('stake-increase', 'unknown', { sentence }, basis);
  }
  const known = knownSince(holes, { side: 'purchase' });
  if (known.since > since) {
    const values = { name, least: percent(least), why: known.why };
    const sentence = { key: 'signalStakeOthers', values } as const;
    return answer('stake-increase', 'unknown', { sentence }, basis);
  }
  const most = { percent: percent(increase.part), ...holding(increase) };
  const values = { name, least: percent(least), ...most };
  const sentence = { key: 'signalStakeAbsent', values } as const;
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
  { least, large }: typeof STAKE_INCREASE,
): AnswerWords {
  const { event, before, after, part } = increase;
  const begun = { name, day: { day: event.tradedOn } };
  if (before === 0) {
    const values = { ...begun, after: { shares: after } };
    return { badge: { key: 'signalStakeNewBadge' }, sentence: { key: 'signalStakeNew', values } };
  }
  const times = after / before;
  if (part + ROUNDING >= 1) {
    const isMany = times >= MOST_TIMES;
    const grown = { times: isMany ? MOST_TIMES : timesOf(times) };
    const stem = isMany ? 'signalStakeMany' : 'signalStakeTimes';
    return {
      badge: { key: `${stem}Badge`, values: grown },
      sentence: { key: stem, values: { ...begun, ...grown, ...holding(increase) } },
    };
  }
  const said = { percent: percent(part) };
  const band = percent(part + ROUNDING >= large ? large : least);
  return {
    badge: { key: 'signalStakePartBadge', values: said },
    sentence: { key: 'signalStakePart', values: { ...begun, ...said, band, ...holding(increase) } },
  };
}

function holding({ before, after }: Increase) {
  return { before: { shares: before }, after: { shares: after } };
}

/** Cut, not rounded, so that what stays below a band never reads as if it reached it. */
function percent(part: number): SentenceValue {
  const whole = Math.floor(part * 100 + ROUNDING * 100);
  return whole === 0
    ? { key: 'percentUnder', values: { percent: { part: 0.01 } } }
    : { part: whole / 100 };
}

function timesOf(times: number): number {
  return Math.floor((times + ROUNDING) * 10) / 10;
}

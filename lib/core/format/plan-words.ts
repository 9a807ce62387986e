import type { PlanState, SideTotal } from '@/lib/core/insider/report';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import type { LinePart } from './line-part';
import { sayCountLine } from './say-line';

const PLANS: Readonly<Record<PlanState, MessageKey>> = {
  plan: 'planYes',
  'no-plan': 'planNo',
  unknown: 'planUnknown',
};

/** Whether a 10b5-1 plan was behind a trade, in a sentence. */
export function planSentence(plan: PlanState): string {
  return say(PLANS[plan]);
}

/** Which trades are spoken of. */
export type TradesNamed = 'Buys' | 'Sales' | 'Trades';

/** How many of the sales only paid taxes or costs; empty when none is said to have. */
export function coverParts({ trades, toCover }: Pick<SideTotal, 'trades' | 'toCover'>): LinePart[] {
  if (toCover === 0) return [];
  return toCover < trades
    ? sayCountLine('coverSome', toCover, { trades })
    : sayCountLine('coverAll', trades);
}

/**
 * How many of the trades were made under a 10b5-1 plan; empty when none is said to be. `silent` is
 * for how many the filing does not say, which is not the same as no.
 */
export function plannedParts(
  { trades, planned }: Pick<SideTotal, 'trades' | 'planned'>,
  named: TradesNamed,
  silent: number,
): LinePart[] {
  if (planned === 0) return [];
  if (planned === trades) return sayCountLine(`plannedAll${named}`, trades);
  const some = sayCountLine(`plannedSome${named}`, planned, { trades });
  if (silent === 0) return some;
  const isRemainder = silent === trades - planned;
  const doubt = sayCountLine(isRemainder ? 'planSilentOthers' : 'planSilentMore', silent);
  return [...some, { text: ' ', tone: 'plain' }, ...doubt];
}

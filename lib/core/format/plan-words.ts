import type { PlanState, SideTotal } from '@/lib/core/insider/report';
import { plain, strong, type LinePart } from './line-part';
import { countOf } from './quantity';

/** Beside a trade of which the filing does not say whether a 10b5-1 plan was behind it. */
export const PLAN_UNKNOWN = 'not said if planned';

const PLANS: Readonly<Record<PlanState, string>> = {
  plan: 'Made under a trading plan set up in advance (Rule 10b5-1).',
  'no-plan': 'Not under a trading plan set up in advance (Rule 10b5-1).',
  unknown: 'The filing does not say whether a trading plan set up in advance was behind it.',
};

/** Whether a 10b5-1 plan was behind a trade, in a sentence. */
export function planSentence(plan: PlanState): string {
  return PLANS[plan];
}

/** The nouns of the trades that are spoken of. */
export interface TradeNouns {
  readonly one: string;
  readonly many: string;
}

function silentWords(silent: number, isRemainder: boolean): string {
  if (silent === 0) return '.';
  if (silent === 1) return `; for ${isRemainder ? 'the other' : '1 more'} the filing does not say.`;
  return `; for ${isRemainder ? 'the others' : `${silent} more`} the filings do not say.`;
}

/** How many of a side's trades only paid taxes or costs; empty when none is said to have. */
export function coverParts(
  { trades, toCover }: Pick<SideTotal, 'trades' | 'toCover'>,
  { one, many }: TradeNouns,
): LinePart[] {
  if (toCover === 0) return [];
  const made = ' made to pay taxes or costs, not to sell the stock.';
  if (toCover < trades) {
    return [
      strong(`${toCover} of ${countOf(trades, one, many)}`),
      plain(` ${toCover === 1 ? 'was' : 'were'}${made}`),
    ];
  }
  return [strong(trades === 1 ? `The ${one} was` : `All ${trades} ${many} were`), plain(made)];
}

/**
 * How many of a side's trades were made under a 10b5-1 plan; empty when none is said to be.
 * `silent` is for how many the filing does not say, which is not the same as no.
 */
export function plannedParts(
  { trades, planned }: Pick<SideTotal, 'trades' | 'planned'>,
  { one, many }: TradeNouns,
  silent: number,
): LinePart[] {
  if (planned === 0) return [];
  const plans = planned === 1 ? 'a trading plan' : 'trading plans';
  const under = ` under ${plans} set up in advance`;
  if (planned < trades) {
    const some = `${planned} of ${countOf(trades, one, many)}`;
    const ending = silentWords(silent, silent === trades - planned);
    return [strong(some), plain(` ${planned === 1 ? 'was' : 'were'}${under}${ending}`)];
  }
  const all = trades === 1 ? `The ${one} was` : `All ${trades} ${many} were`;
  return [strong(all), plain(`${under}.`)];
}

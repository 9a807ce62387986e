import type { MarkState } from '@/lib/core/mark/mark';
import { say } from '@/lib/core/words/say';

/** What a mark's line says, in a few words and in one sentence. */
export interface MarkWords {
  readonly name: string;
  readonly meaning: string;
}

/** The part by which the messages about a state are named. */
const STATES = {
  cluster: 'Cluster',
  bought: 'Bought',
  sold: 'Sold',
  funds: 'Funds',
  quiet: 'Quiet',
  unknown: 'Unknown',
} as const satisfies Record<MarkState, string>;

/** The words of each state, for the legend. */
export function markWords(state: MarkState): MarkWords {
  return { name: say(`mark${STATES[state]}`), meaning: say(`markMeaning${STATES[state]}`) };
}

/** How certain the name itself is, which the weight of the line tells. */
export function tierWords(): string {
  return say('markTier');
}

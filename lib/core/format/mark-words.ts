import type { MarkState } from '@/lib/core/mark/mark';

/** What a mark's line says, in a few words and in one sentence. */
export interface MarkWords {
  readonly name: string;
  readonly meaning: string;
}

/** The words of each state, for the legend. */
export function markWords(state: MarkState): MarkWords {
  switch (state) {
    case 'cluster':
      return {
        name: 'Several insiders bought',
        meaning: 'Three or more bought on the market within two weeks, in the last 90 days.',
      };
    case 'bought':
      return {
        name: 'Insiders bought',
        meaning:
          'At least one purchase on the market in the last 90 days. Where there were sales too, the card has both.',
      };
    case 'sold':
      return {
        name: 'Insiders sold',
        meaning: 'At least one sale on the market in the last 90 days, and no purchase.',
      };
    case 'funds':
      return {
        name: 'Followed funds changed',
        meaning:
          'A fund you follow reported a larger or smaller holding, and no insider trade is known.',
      };
    case 'quiet':
      return {
        name: 'Nothing recent',
        meaning: 'Looked up within a day: no insider bought or sold on the market in 90 days.',
      };
    case 'unknown':
      return {
        name: 'Not looked up',
        meaning: 'Nothing is known yet, or no longer for certain. The card looks it up.',
      };
  }
}

/** How certain the name itself is, which the weight of the line tells. */
export const TIER_WORDS =
  'A thinner line: the words most likely mean this company, but not for certain.';

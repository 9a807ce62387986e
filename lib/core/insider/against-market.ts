import type { Classification } from './classify';
import { IPO, OFFERING, TENDER } from './offering-words';
import { AUTOMATIC, ON_HOLDINGS } from './patterns';
import {
  EXERCISED,
  NAMED_BUYER,
  NAMED_SELLER,
  PRIVATE,
  PRIVATE_PURCHASE,
  PRIVATE_SALE,
} from './private-words';
import type { Sentence } from './sentence';
import { isOfOffering } from './speaks-of-trade';

/** What a row is instead of a market trade where the filing uses these words of it. */
export interface Against {
  readonly class: Classification['class'];
  readonly rule: Classification['rule'];
  readonly phrases: readonly RegExp[];
  readonly why: Classification['why'];
  /** The same where the company is a blank check besides. */
  readonly whyOfSpac: Classification['why'];
}

/** What a sentence says against the market; the lower its rank, the sooner it is believed. */
export interface Heard {
  readonly rank: number;
  readonly against: Against;
  readonly quote: string;
}

const AUTOMATIC_PLAN: Against = {
  class: 'automatic-plan',
  rule: 'words-automatic',
  phrases: [AUTOMATIC],
  why: { key: 'whyAutomatic' },
  whyOfSpac: { key: 'whyAutomatic' },
};
const OFFERINGS: readonly Against[] = [
  {
    class: 'tender',
    rule: 'words-tender',
    phrases: [TENDER],
    why: { key: 'whyTender' },
    whyOfSpac: { key: 'whyTenderOfSpac' },
  },
  {
    class: 'ipo-allocation',
    rule: 'words-ipo',
    phrases: [IPO],
    why: { key: 'whyIpo' },
    whyOfSpac: { key: 'whyIpoOfSpac' },
  },
  {
    class: 'offering',
    rule: 'words-offering',
    phrases: [OFFERING],
    why: { key: 'whyOffering' },
    whyOfSpac: { key: 'whyOfferingOfSpac' },
  },
];

function dealBy(...phrases: readonly RegExp[]): Against {
  return {
    class: 'private-placement',
    rule: 'words-placement',
    phrases,
    why: { key: 'whyPlacement' },
    whyOfSpac: { key: 'whyPlacementOfSpac' },
  };
}

const EXERCISE: Against = {
  class: 'exercise',
  rule: 'words-exercise',
  phrases: [EXERCISED],
  why: { key: 'whyExercise' },
  whyOfSpac: { key: 'whyExerciseOfSpac' },
};

/** In the order in which it is looked for. */
const OF_SALES: readonly Against[] = [dealBy(PRIVATE, PRIVATE_SALE, NAMED_BUYER), ...OFFERINGS];

/**
 * What speaks against a purchase or a sale on the market, in the order in which it is looked for;
 * `fromIssuer` is how the words would call a purchase from this issuer by its name.
 */
export function againstMarket(isSale: boolean, fromIssuer: RegExp | null): readonly Against[] {
  // Such plans buy; where the footnote of a sale names one, it tells how the shares were come by.
  return isSale ? OF_SALES : [AUTOMATIC_PLAN, ...ofPurchases(fromIssuer)];
}

function ofPurchases(fromIssuer: RegExp | null): readonly Against[] {
  const named = fromIssuer ? [fromIssuer] : [];
  return [dealBy(PRIVATE, PRIVATE_PURCHASE, NAMED_SELLER, ...named), ...OFFERINGS, EXERCISE];
}

/** The first of these that a sentence of a note, or of the remarks, says of the trade; else null. */
export function hear(sentence: Sentence, isRemark: boolean, all: readonly Against[]): Heard | null {
  let rank = 0;
  for (const against of all) {
    for (const phrase of against.phrases) {
      rank += 1;
      // "Includes 312 shares from the dividend reinvestment plan" tells of the balance.
      if (against === AUTOMATIC_PLAN && (isRemark || sentence.says(ON_HOLDINGS))) continue;
      const quote = sentence.quoteOfTrade(phrase);
      if (quote === null || (OFFERINGS.includes(against) && !isOfOffering(sentence))) continue;
      return { rank, against, quote };
    }
  }
  return null;
}

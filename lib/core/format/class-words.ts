import type { TradeEvent } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';

/** The beginning of the keys under which each class has its words. */
const STEMS = {
  'open-market': 'classOpenMarket',
  'open-market-sale': 'classOpenMarketSale',
  'ten-percent-holder-purchase': 'classTenPercentPurchase',
  'ten-percent-holder-sale': 'classTenPercentSale',
  'private-placement': 'classPrivatePlacement',
  offering: 'classOffering',
  'ipo-allocation': 'classIpoAllocation',
  'blank-check': 'classBlankCheck',
  grant: 'classGrant',
  exercise: 'classExercise',
  conversion: 'classConversion',
  'tax-withholding': 'classTaxWithholding',
  gift: 'classGift',
  'return-to-issuer': 'classReturnToIssuer',
  'automatic-plan': 'classAutomaticPlan',
  'discretionary-plan': 'classDiscretionaryPlan',
  expiration: 'classExpiration',
  'small-acquisition': 'classSmallAcquisition',
  inheritance: 'classInheritance',
  'voting-trust': 'classVotingTrust',
  tender: 'classTender',
  swap: 'classSwap',
  derivative: 'classDerivative',
  'other-security': 'classOtherSecurity',
  'issuer-itself': 'classIssuerItself',
  'price-unclear': 'classPriceUnclear',
  inconsistent: 'classInconsistent',
  other: 'classOther',
  unclassified: 'classUnclassified',
} as const satisfies Readonly<Record<TransactionClass, string>>;

/** Up to so many US dollars in six months a purchase may be reported late (Rule 16a-6). */
const SMALL_LIMIT = 10_000;
const dollars = numberFormat({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** The direction where it is known: most classes have the same words for both. */
type Direction = TradeEvent['direction'];

/** `private placement`, `option exercise`, `private sale`: the class as a label. */
export function className(name: TransactionClass, direction?: Direction): string {
  return say(`${stemOf(name, direction)}Name`);
}

/** `a private placement`, `an option exercise`: the class within a sentence. */
export function aClass(name: TransactionClass, direction?: Direction): string {
  return say(`${stemOf(name, direction)}A`);
}

/** `1 grant`, `2 grants`. */
export function classCount(name: TransactionClass, count: number): string {
  return sayCount(stemOf(name), count);
}

/** For someone new to filings: what the class is, and so why it is or is not counted. */
export function classWhy(name: TransactionClass, direction?: Direction): string {
  const key = `${stemOf(name, direction)}Why` as const;
  return key === 'classSmallAcquisitionWhy' ? say(key, { limit: dollars(SMALL_LIMIT) }) : say(key);
}

function stemOf(name: TransactionClass, direction?: Direction) {
  const isPrivateSale = name === 'private-placement' && direction === 'disposed';
  return isPrivateSale ? 'classPrivateSale' : STEMS[name];
}

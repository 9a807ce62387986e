import { classWhy, className } from '@/lib/core/format/class-words';
import { TRANSACTION_CLASSES, type TransactionClass } from '@/lib/core/insider/transaction-class';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import type { GlossaryEntry, GlossaryTopic } from './entry';
import { kindAnchor } from './path';
import { sourcesOf, type SourceName } from './sources';

/** What each kind of trade is not, and where that is written; what it is stands in its own words. */
const LIMITS: Readonly<Record<TransactionClass, readonly [MessageKey, ...SourceName[]]>> = {
  'open-market': ['glossaryKindOpenMarketNot', 'form4'],
  'open-market-sale': ['glossaryKindOpenMarketSaleNot', 'form4'],
  'ten-percent-holder-purchase': ['glossaryKindTenPercentPurchaseNot', 'definitions'],
  'ten-percent-holder-sale': ['glossaryKindTenPercentSaleNot', 'definitions'],
  'private-placement': ['glossaryKindPrivatePlacementNot', 'form4'],
  offering: ['glossaryKindOfferingNot', 'form4', 'offerings'],
  'ipo-allocation': ['glossaryKindIpoAllocationNot', 'form4', 'offerings'],
  'blank-check': ['glossaryKindBlankCheckNot', 'blankChecks'],
  grant: ['glossaryKindGrantNot', 'withIssuer'],
  exercise: ['glossaryKindExerciseNot', 'form4', 'derivatives'],
  conversion: ['glossaryKindConversionNot', 'form4'],
  'tax-withholding': ['glossaryKindTaxWithholdingNot', 'withIssuer'],
  gift: ['glossaryKindGiftNot', 'gifts'],
  'return-to-issuer': ['glossaryKindReturnToIssuerNot', 'withIssuer'],
  'automatic-plan': ['glossaryKindAutomaticPlanNot', 'withIssuer'],
  'discretionary-plan': ['glossaryKindDiscretionaryPlanNot', 'withIssuer'],
  expiration: ['glossaryKindExpirationNot', 'form4'],
  'small-acquisition': ['glossaryKindSmallAcquisitionNot', 'smallAcquisitions'],
  inheritance: ['glossaryKindInheritanceNot', 'gifts'],
  'voting-trust': ['glossaryKindVotingTrustNot', 'votingTrusts'],
  tender: ['glossaryKindTenderNot', 'form4'],
  swap: ['glossaryKindSwapNot', 'form4'],
  derivative: ['glossaryKindDerivativeNot', 'form4', 'derivatives'],
  'other-security': ['glossaryKindOtherSecurityNot', 'form4'],
  'issuer-itself': ['glossaryKindIssuerItselfNot', 'form4'],
  'price-unclear': ['glossaryKindPriceUnclearNot', 'form4'],
  inconsistent: ['glossaryKindInconsistentNot', 'form4'],
  other: ['glossaryKindOtherNot', 'form4'],
  unclassified: ['glossaryKindUnclassifiedNot', 'form4'],
};

function entryOf(name: TransactionClass): GlossaryEntry {
  const [not, ...sources] = LIMITS[name];
  const one = className(name);
  return {
    anchor: kindAnchor(name),
    term: one.charAt(0).toUpperCase() + one.slice(1),
    meaning: classWhy(name),
    not: say(not),
    found: null,
    sources: sourcesOf(sources),
  };
}

/** What a row of a Form 3, 4 or 5 can be. */
export function classTopic(): GlossaryTopic {
  return {
    anchor: 'kinds',
    title: say('glossaryTopicKindsTitle'),
    about: say('glossaryTopicKindsAbout'),
    sources: [],
    entries: TRANSACTION_CLASSES.map(entryOf),
  };
}

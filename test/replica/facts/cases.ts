import type { IsoDate } from '@/lib/core/iso-date';
import { daysBefore } from '../calendar';
import { correctedPurchase, holdingsAmendment } from './amendments';
import { blankCheck } from './blank-check';
import { oneBroken } from './broken';
import type { Case, CaseOn } from './case';
import { cluster } from './cluster';
import { dividendPlan, equitySwap, inconsistent, priceInFootnote } from './contradictions';
import { conversion } from './conversion';
import { initialAndAnnual } from './initial-and-annual';
import { jointOwners, ownershipChain } from './joint';
import { largeHolder, ownerElsewhere } from './large-holder';
import { loneChief } from './lone-chief';
import { longHistory } from './long-history';
import { manyFilings } from './many';
import { foreignNames, twoClasses } from './names';
import { ipoAllocation, pipe, underwrittenOffering } from './offerings';
import { prolificBuyer, prolificGrantee, prolificSeller } from './prolific';
import { grantsOnly, nothing, outsideWindow } from './quiet';
import { plannedSales, unplannedSale } from './sales';

const CASES: readonly CaseOn[] = [
  cluster,
  loneChief,
  blankCheck,
  conversion,
  jointOwners,
  ownershipChain,
  correctedPurchase,
  holdingsAmendment,
  grantsOnly,
  plannedSales,
  unplannedSale,
  largeHolder,
  ownerElsewhere,
  pipe,
  ipoAllocation,
  underwrittenOffering,
  inconsistent,
  priceInFootnote,
  dividendPlan,
  equitySwap,
  foreignNames,
  twoClasses,
  oneBroken,
  manyFilings,
  initialAndAnnual,
  outsideWindow,
  nothing,
  longHistory,
  prolificSeller,
  prolificBuyer,
  prolificGrantee,
];

/** Every invented company with its filings dated back from `today`, and what they amount to. */
export function casesFor(today: IsoDate): Case[] {
  const days = daysBefore(today);
  return CASES.map((caseOn) => caseOn(days));
}

/** The case of one ticker. Throws for a ticker that no case has. */
export function caseOf(ticker: string, today: IsoDate): Case {
  const found = casesFor(today).find(({ issuer }) => issuer.tickers.includes(ticker));
  if (!found) throw new Error(`no case has the ticker ${ticker}`);
  return found;
}

import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Sentence } from '@/lib/core/words/sentence';
import type { Classification } from './classify';
import type { FilingContext } from './filing-context';
import {
  CONVERTED,
  CURRENCY_CODE,
  DEPOSITARY,
  DOLLARS,
  FOREIGN_CURRENCY,
  FOREIGN_LISTING,
  IN_ORDINARY_SHARES,
  ONE_TO_ONE,
} from './currency-words';
import { isWithin } from './price-range';
import { priceProblem } from './price-sense';
import type { Rule } from './rule';

/**
 * Tells a row whose shares and price cannot be multiplied to dollars: one of them missing or a
 * total, numbers of ordinary shares beside prices of depositary ones, another currency than
 * dollars, or a price outside the range that its own footnote gives. Null when they can be.
 * `onMarket` says that the filing itself calls the trade one on the market.
 */
export function priceRule(
  row: OwnershipRow,
  context: FilingContext,
  onMarket: boolean,
): Classification | null {
  const problem = priceProblem(row, context, onMarket);
  if (problem) return unclear(problem.rule, problem.why, null);
  return byCurrency(row, context) ?? byRatio(row, context) ?? byRange(row, context);
}

function unclear(rule: Rule, why: Sentence, words: string | null): Classification {
  return { class: 'price-unclear', rule, why, words };
}

function byCurrency(row: OwnershipRow, context: FilingContext): Classification | null {
  const { remarks } = context.words;
  const notes = context.words.ofTrade(row);
  const find = (phrase: RegExp) => notes.quote(phrase) ?? remarks.quote(phrase);
  const words = find(FOREIGN_CURRENCY) ?? find(CURRENCY_CODE);
  const isAbroad = FOREIGN_LISTING.test(row.security);
  if ((!words && !isAbroad) || find(CONVERTED) !== null) return null;
  return words
    ? unclear('currency', { key: 'whyCurrency' }, words)
    : unclear('currency', { key: 'whyListedAbroad' }, null);
}

/** For example 8,000 ordinary shares at the price of an American depositary share that is 400 of them. */
function byRatio(row: OwnershipRow, context: FilingContext): Classification | null {
  const notes = context.words.ofTrade(row);
  const title = row.security;
  const ofDepositary = context.kinds.get(title) === 'depositary';
  const words = notes.quote(ofDepositary ? IN_ORDINARY_SHARES : DEPOSITARY);
  const isMixed = !ofDepositary && (DEPOSITARY.test(title) || context.hasDepositary);
  if (!words && !isMixed) return null;
  if (ONE_TO_ONE.test(title) || notes.quote(ONE_TO_ONE) !== null) return null;
  return unclear('depositary-ratio', { key: 'whyDepositary' }, words);
}

function byRange(row: OwnershipRow, context: FilingContext): Classification | null {
  const notes = context.words.ofPrice(row);
  const range = notes.priceRange;
  if (!range || row.price === null || isWithin(row.price, range)) return null;
  const values = { price: String(row.price) };
  return unclear('price-range', { key: 'whyPriceRange', values }, notes.quote(DOLLARS));
}

import { IN_OFFERING, LOCK_UP } from './offering-words';
import {
  ASIDE,
  COME_BY,
  INCLUSION_WORD,
  LEFT_OUT,
  MARKET_WORD,
  NOT_OPEN_MARKET,
  ON_EXCHANGE,
  ON_HOLDINGS,
  OPEN_MARKET,
  SOLD_HOW,
  THE_REST,
  TRADED,
} from './patterns';
import type { Sentence } from './sentence';

/** Whether one of the sentences calls the trade one on the market, of itself and without a "not". */
export function saysOpenMarket(sentences: readonly Sentence[]): boolean {
  return sentences.some(namesMarket);
}

function namesMarket({ ofTrade }: Sentence): boolean {
  // Most sentences have no such word at all, which is soon told.
  if (!ofTrade.says(MARKET_WORD)) return false;
  const named = ofTrade.says(OPEN_MARKET) || ofTrade.says(ON_EXCHANGE);
  return named && !ofTrade.says(NOT_OPEN_MARKET);
}

/** Whether the sentence may speak against the market; `beside` others that may be believed. */
export function speaksOfTrade(sentence: Sentence, isSale: boolean, beside: boolean): boolean {
  if (sentence.says(INCLUSION_WORD)) {
    if (sentence.says(LEFT_OUT)) return false;
    if ((isSale || beside) && sentence.says(ON_HOLDINGS)) return false;
  }
  if (isSale && sentence.says(COME_BY) && !sentence.says(SOLD_HOW)) return false;
  if (!beside || namesMarket(sentence)) return true;
  return sentence.says(TRADED) && (sentence.says(THE_REST) || !sentence.says(ASIDE));
}

/** Whether an offering that the sentence names is the trade, and not what bars the owner's sales. */
export function isOfOffering(sentence: Sentence): boolean {
  return !sentence.says(LOCK_UP) || sentence.ofTrade.says(IN_OFFERING);
}

import type { TradeEvent } from '@/lib/core/insider/report';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';

/** How a class of transactions is spoken of. */
export interface ClassWords {
  readonly one: string;
  readonly many: string;
  /** For someone new to filings: what it is, and so why it is or is not counted. */
  readonly why: string;
}

const WORDS: Readonly<Record<TransactionClass, ClassWords>> = {
  'open-market': {
    one: 'market purchase',
    many: 'market purchases',
    why: 'Bought on the open market at the market’s price. This is what is counted.',
  },
  'open-market-sale': {
    one: 'market sale',
    many: 'market sales',
    why: 'Sold on the open market at the market’s price. This is what is counted.',
  },
  'ten-percent-holder-purchase': {
    one: 'purchase by a ten-percent holder',
    many: 'purchases by ten-percent holders',
    why: 'The holder owns over a tenth of the company but does not help to run it, so the trade is not an insider’s in the usual sense.',
  },
  'ten-percent-holder-sale': {
    one: 'sale by a ten-percent holder',
    many: 'sales by ten-percent holders',
    why: 'The holder owns over a tenth of the company but does not help to run it, so the trade is not an insider’s in the usual sense.',
  },
  'private-placement': {
    one: 'private placement',
    many: 'private placements',
    why: 'A deal on agreed terms, such as shares issued to chosen investors. Nothing was bought on the market.',
  },
  offering: {
    one: 'share offering',
    many: 'share offerings',
    why: 'Shares changed hands in an offering, at a price set for it, away from the market.',
  },
  'ipo-allocation': {
    one: 'IPO allocation',
    many: 'IPO allocations',
    why: 'Shares assigned when the company went public, at the offering’s price.',
  },
  'blank-check': {
    one: 'trade in a blank-check company (SPAC)',
    many: 'trades in a blank-check company (SPAC)',
    why: 'The company is a shell made to merge with another. Its sponsors get their shares as part of that deal, not on the market.',
  },
  grant: {
    one: 'grant',
    many: 'grants',
    why: 'Shares or options given by the company, usually as pay. The insider put no money in.',
  },
  exercise: {
    one: 'option exercise',
    many: 'option exercises',
    why: 'An option or award became shares on terms fixed long before.',
  },
  conversion: {
    one: 'conversion',
    many: 'conversions',
    why: 'Another security, such as preferred stock, was turned into shares. Nothing was bought.',
  },
  'tax-withholding': {
    one: 'tax withholding',
    many: 'tax withholdings',
    why: 'Shares went to pay the tax on an award: the company kept them back. Nobody chose to sell.',
  },
  gift: {
    one: 'gift',
    many: 'gifts',
    why: 'Shares were given or received without payment.',
  },
  'return-to-issuer': {
    one: 'return to the company',
    many: 'returns to the company',
    why: 'Shares went back to the company itself, not to the market.',
  },
  'automatic-plan': {
    one: 'automatic plan trade',
    many: 'automatic plan trades',
    why: 'Made by a standing plan, such as reinvested dividends or an employee share plan, not decided that day.',
  },
  'discretionary-plan': {
    one: 'benefit plan transfer',
    many: 'benefit plan transfers',
    why: 'Savings were moved in or out of company stock inside an employee benefit plan.',
  },
  expiration: {
    one: 'expired right',
    many: 'expired rights',
    why: 'An option or similar right ran out.',
  },
  'small-acquisition': {
    one: 'small acquisition',
    many: 'small acquisitions',
    why: 'Small enough for the SEC’s lighter rule (up to $10,000 in six months).',
  },
  inheritance: {
    one: 'inheritance',
    many: 'inheritances',
    why: 'Shares passed by will or by law after a death.',
  },
  'voting-trust': {
    one: 'voting trust transfer',
    many: 'voting trust transfers',
    why: 'Shares were put into or taken out of a voting trust. The owner stays the same.',
  },
  tender: {
    one: 'tender',
    many: 'tenders',
    why: 'Shares were handed over in a tender offer or takeover, at the offer’s price.',
  },
  swap: {
    one: 'equity swap',
    many: 'equity swaps',
    why: 'A contract on the share’s price. No shares changed hands on the market.',
  },
  derivative: {
    one: 'derivative trade',
    many: 'derivative trades',
    why: 'Options, warrants or other rights, not the shares themselves.',
  },
  'other-security': {
    one: 'trade in another security',
    many: 'trades in other securities',
    why: 'Units, preferred stock, notes or the like, not the common shares.',
  },
  'issuer-itself': {
    one: 'trade by the company itself',
    many: 'trades by the company itself',
    why: 'The filer is the company, so no insider’s own money is involved.',
  },
  'price-unclear': {
    one: 'trade without a clear price',
    many: 'trades without a clear price',
    why: 'The price is missing, cannot be right or is in another currency than US dollars, so what was paid cannot be told.',
  },
  inconsistent: {
    one: 'contradictory entry',
    many: 'contradictory entries',
    why: 'The filing says one thing in its code and the opposite in its direction, so neither is believed.',
  },
  other: {
    one: 'transaction of another kind',
    many: 'transactions of other kinds',
    why: 'Marked as “other” in the filing, or made by someone who is neither an officer, a director nor a ten-percent holder.',
  },
  unclassified: {
    one: 'entry that cannot be read for sure',
    many: 'entries that cannot be read for sure',
    why: 'Its code, date, direction or security is missing or cannot be right.',
  },
};

/** Of the other direction than that in which the class is mostly met. */
const OF_DISPOSALS: Partial<Readonly<Record<TransactionClass, ClassWords>>> = {
  'private-placement': {
    one: 'private sale',
    many: 'private sales',
    why: 'Shares passed to someone known beforehand, on agreed terms, or to the company. They did not go through the market.',
  },
};

/** The nouns and the newcomer's explanation for a class, in one direction where that is known. */
export function classWords(
  transactionClass: TransactionClass,
  direction?: TradeEvent['direction'],
): ClassWords {
  const disposal = direction === 'disposed' ? OF_DISPOSALS[transactionClass] : undefined;
  return disposal ?? WORDS[transactionClass];
}

/** `a private placement`, `an option exercise`, `a private sale`. */
export function aClass(
  transactionClass: TransactionClass,
  direction?: TradeEvent['direction'],
): string {
  const { one } = classWords(transactionClass, direction);
  return `${/^[aeio]/i.test(one) ? 'an' : 'a'} ${one}`;
}

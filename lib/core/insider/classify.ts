import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Sentence } from '@/lib/core/words/sentence';
import { codeRule } from './code-rule';
import type { FilingContext } from './filing-context';
import { marketRule } from './market-rule';
import type { Rule } from './rule';
import type { TransactionClass } from './transaction-class';

/** What is known of the issuer besides the filing itself; null means "not known", never "no". */
export interface IssuerContext {
  readonly cik: Cik;
  /** Standard Industrial Classification, from the issuer's submissions; 6770 is a blank check. */
  readonly sic: string | null;
  /** Filing days of the issuer's prospectuses of a sale of shares (424B1, 424B4). */
  readonly prospectusDays: readonly IsoDate[] | null;
  /** Filing days of registrations of a class on an exchange (8-A12B): a listing. */
  readonly listingDays: readonly IsoDate[] | null;
}

/** The class of a row, with the rule that decided and the words of the filing it read. */
export interface Classification {
  readonly class: TransactionClass;
  readonly rule: Rule;
  /** Which rule decided, worded where it is shown. */
  readonly why: Sentence;
  readonly words: string | null;
}

/**
 * Says what a row of a filing really was. The rules are asked in the order of `RULES`, and the
 * first that answers decides: no usable date or code; derivative table; every code
 * but P and S by its meaning; code and acquired/disposed flag that contradict each other; then, for
 * P and S, `marketRule`. "Bought" is said of `open-market` and "sold" of `open-market-sale` only.
 * What is known of another issuer than the filing's is left aside. `filedOn` is null where the
 * filing day is not known; a trade date after it cannot be right.
 */
export function classifyRow(
  row: OwnershipRow,
  context: FilingContext,
  issuer: IssuerContext,
  filedOn: IsoDate | null,
): Classification {
  const { cik } = context.document.issuer;
  const known =
    issuer.cik === cik ? issuer : { cik, sic: null, prospectusDays: null, listingDays: null };
  return (
    unusable(row, filedOn) ??
    derivative(row) ??
    codeRule(row) ??
    contradiction(row) ??
    marketRule(row, context, known)
  );
}

/** No trade is reportable from before the Securities Exchange Act, or before it was made. */
const FIRST_YEAR = '1934';

function unusable(row: OwnershipRow, filedOn: IsoDate | null): Classification | null {
  if (!row.code) return unclassified('no-code', { key: 'whyNoCode' });
  if (!row.date) return unclassified('no-date', { key: 'whyNoDate' });
  if (row.date < FIRST_YEAR || (filedOn && row.date > filedOn)) {
    const values = { date: row.date };
    return unclassified('impossible-date', { key: 'whyImpossibleDate', values });
  }
  if (!row.acquiredDisposed) return unclassified('no-direction', { key: 'whyNoDirection' });
  return null;
}

function unclassified(rule: Rule, why: Sentence): Classification {
  return { class: 'unclassified', rule, why, words: null };
}

const SWAP: Classification = {
  class: 'swap',
  rule: 'equity-swap',
  why: { key: 'whyDerivativeSwap' },
  words: null,
};
const DERIVATIVE: Classification = {
  class: 'derivative',
  rule: 'derivative-table',
  why: { key: 'whyDerivative' },
  words: null,
};

const BUY_DISPOSED = against({ key: 'whyBuyDisposed' });
const SALE_ACQUIRED = against({ key: 'whySaleAcquired' });

function against(why: Sentence): Classification {
  return { class: 'inconsistent', rule: 'code-against-flag', why, words: null };
}

/** A swap is easily a large purchase in all but name, so it has its own class in either table. */
function derivative(row: OwnershipRow): Classification | null {
  if (row.table === 'n') return null;
  const isTrade = row.code === 'P' || row.code === 'S';
  const isSwap = isTrade && (row.equitySwap || /\bswaps?\b/i.test(row.security));
  return isSwap ? SWAP : DERIVATIVE;
}

function contradiction(row: OwnershipRow): Classification | null {
  const expected = row.code === 'P' ? 'A' : 'D';
  if (row.acquiredDisposed === expected) return null;
  return row.code === 'P' ? BUY_DISPOSED : SALE_ACQUIRED;
}

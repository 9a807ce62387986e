import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import type { TransactionClass } from './transaction-class';

/** Transaction codes other than P and S (SEC Ownership XML Technical Specification, 3.6.9). */
const CODES: Readonly<Record<string, readonly [TransactionClass, string]>> = {
  A: ['grant', 'a grant or award from the company'],
  D: ['return-to-issuer', 'a disposition to the company'],
  F: ['tax-withholding', 'shares kept back for tax or the exercise price'],
  I: ['discretionary-plan', 'a transaction inside an employee plan'],
  M: ['exercise', 'an exercise or vesting of a derivative'],
  C: ['conversion', 'a conversion of another security'],
  E: ['expiration', 'the expiry of a short derivative position'],
  H: ['expiration', 'the expiry or cancellation of a long derivative position'],
  O: ['exercise', 'the exercise of an out-of-the-money derivative'],
  X: ['exercise', 'the exercise of an in-the-money or at-the-money derivative'],
  G: ['gift', 'a gift'],
  L: ['small-acquisition', 'a small acquisition under Rule 16a-6'],
  W: ['inheritance', 'an acquisition or disposition by will'],
  Z: ['voting-trust', 'a deposit into or withdrawal from a voting trust'],
  J: ['other', 'another kind of transaction, described in a footnote'],
  K: ['swap', 'an equity swap'],
  U: ['tender', 'a tender of shares in a change of control'],
};

/** Made once: most rows of most filings are of these codes. */
const BY_CODE: ReadonlyMap<string, Classification> = new Map(
  Object.entries(CODES).map(([code, [name, meaning]]) => [
    code,
    { class: name, rule: 'code', why: `Code ${code}: ${meaning}.`, words: null },
  ]),
);

/** Classifies every row whose code is not P or S by the code's meaning; null for P and S. */
export function codeRule(row: OwnershipRow): Classification | null {
  const code = row.code ?? '';
  if (code === 'P' || code === 'S') return null;
  const known = BY_CODE.get(code);
  if (known) return known;
  const why = `Unknown transaction code ${code.slice(0, 8)}.`;
  return { class: 'unclassified', rule: 'unknown-code', why, words: null };
}

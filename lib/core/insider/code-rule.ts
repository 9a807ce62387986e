import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import type { TransactionClass } from './transaction-class';

/** Transaction codes other than P and S (SEC Ownership XML Technical Specification, 3.6.9). */
const CODES = {
  A: 'grant',
  D: 'return-to-issuer',
  F: 'tax-withholding',
  I: 'discretionary-plan',
  M: 'exercise',
  C: 'conversion',
  E: 'expiration',
  H: 'expiration',
  O: 'exercise',
  X: 'exercise',
  G: 'gift',
  L: 'small-acquisition',
  W: 'inheritance',
  Z: 'voting-trust',
  J: 'other',
  K: 'swap',
  U: 'tender',
} as const satisfies Readonly<Record<string, TransactionClass>>;

const CODED = Object.keys(CODES) as readonly (keyof typeof CODES)[];

/** Made once: most rows of most filings are of these codes. */
const BY_CODE: ReadonlyMap<string, Classification> = new Map(
  CODED.map((code) => [
    code,
    { class: CODES[code], rule: 'code', why: { key: `whyCode${code}` }, words: null },
  ]),
);

/** Classifies every row whose code is not P or S by the code's meaning; null for P and S. */
export function codeRule(row: OwnershipRow): Classification | null {
  const code = row.code ?? '';
  if (code === 'P' || code === 'S') return null;
  const known = BY_CODE.get(code);
  if (known) return known;
  const why = { key: 'whyCodeUnknown', values: { code: code.slice(0, 8) } } as const;
  return { class: 'unclassified', rule: 'unknown-code', why, words: null };
}

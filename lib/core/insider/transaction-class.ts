/**
 * What a row of a Form 3, 4 or 5 really was. `bought` and `sold` may be said of the two
 * `open-market` classes only; every other class has its own word (see `class-words.ts`).
 */
export const TRANSACTION_CLASSES = [
  'open-market',
  'open-market-sale',
  'ten-percent-holder-purchase',
  'ten-percent-holder-sale',
  'private-placement',
  'offering',
  'ipo-allocation',
  'blank-check',
  'grant',
  'exercise',
  'conversion',
  'tax-withholding',
  'gift',
  'return-to-issuer',
  'automatic-plan',
  'discretionary-plan',
  'expiration',
  'small-acquisition',
  'inheritance',
  'voting-trust',
  'tender',
  'swap',
  'derivative',
  'other-security',
  'issuer-itself',
  'price-unclear',
  'inconsistent',
  'other',
  'unclassified',
] as const;

export type TransactionClass = (typeof TRANSACTION_CLASSES)[number];

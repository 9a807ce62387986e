/**
 * The rules of classification, by name: which of them decided is told with every class. They stand
 * in the order in which they are asked, but for `words-open-market` and `words-to-cover`, which
 * name what a row that passed them all was.
 */
export const RULES = [
  'no-code',
  'no-date',
  'impossible-date',
  'no-direction',
  'equity-swap',
  'derivative-table',
  'code',
  'unknown-code',
  'code-against-flag',
  'issuer-is-owner',
  'stated-twice',
  'no-security',
  'other-security',
  'missing-footnote',
  'words-automatic',
  'words-exercise',
  'words-placement',
  'words-tender',
  'words-ipo',
  'words-offering',
  'fractional-shares',
  'blank-check',
  'conversion-on-closing',
  'near-listing',
  'near-prospectus',
  'ten-percent-holder',
  'no-insider',
  'price',
  'price-is-total',
  'price-range',
  'depositary-ratio',
  'currency',
  'words-to-cover',
  'words-open-market',
  'nothing-against',
] as const;

export type Rule = (typeof RULES)[number];

/** Why the filings do not say for certain how much was held, each as a plain sentence. */
export const WITHHELD = {
  unread: 'The holdings were not read.',
  derivative: 'Options and other derivatives are not a holding of shares.',
  yearEnd: 'A Form 5 states what was held at the end of the fiscal year, not after the trade.',
  unstated: 'A row does not state its shares or the balance after them.',
  astray: 'The balances of the rows do not follow from one another.',
  owners: 'Several owners report holdings that cannot be told apart.',
  alike: 'Two holdings of the filing cannot be told apart.',
  negative: 'By these rows less than nothing was held before.',
  filings: 'The filings state different holdings.',
  limit: 'The filing has as many lines as EDGAR takes; there may be more on another one.',
  before: 'An earlier filing of the same owners states shares that this one leaves out.',
  titles: 'The filing lists holdings under another title that may be the same security.',
  partial: 'The amendment does not repeat all holdings of the filing it corrects.',
  reports:
    'The owners report it on filings of their own, and what they hold together is not stated.',
} as const;

export type WithheldReason = keyof typeof WITHHELD;

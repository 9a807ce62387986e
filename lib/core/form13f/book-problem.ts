import type { HoldingsCover } from './book';

/** Why the filings at hand give no book of a quarter. */
export type BookProblem =
  | { readonly kind: 'no-filings' }
  /** They are not all of one manager and one quarter. */
  | { readonly kind: 'mixed' }
  /** Only notices: others report for this manager. */
  | { readonly kind: 'notice'; readonly reportedBy: HoldingsCover['reportedBy'] }
  /** Only additions are at hand, and not what they add to. */
  | { readonly kind: 'base-missing' };

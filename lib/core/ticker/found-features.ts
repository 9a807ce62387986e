import type { Scene } from './scene';

/** What is known of a company by the others that were found so far. */
export interface Company {
  /** Whether the page speaks of this one elsewhere. */
  readonly isKnown: boolean;
  /** Whether one stands beside it in an enumeration. */
  readonly isListed: boolean;
  /** How many others stand within 40 words. */
  readonly near: number;
  /** How many others the page speaks of. */
  readonly others: number;
}

export type FoundFeature =
  'known' | 'near1' | 'near3' | 'others3' | 'others10' | 'dense' | 'listed';

/** A page that names another company in so many words. */
const DENSE = 40;

/** What the companies say of a name or a symbol that were found so far. */
export function foundFeatures(scene: Scene, company: Company): FoundFeature[] {
  const { isKnown, isListed, near, others } = company;
  // Asked for every candidate in every round: no list to filter.
  const found: FoundFeature[] = [];
  // Once the page speaks of a company, who else is there tells little.
  if (isKnown) found.push('known');
  else {
    if (near >= 1) found.push('near1');
    if (near >= 3) found.push('near3');
    if (others >= 3) found.push('others3');
    if (others >= 10) found.push('others10');
    if (others * DENSE > scene.count) found.push('dense');
  }
  if (isListed) found.push('listed');
  return found;
}

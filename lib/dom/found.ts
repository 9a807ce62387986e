import type { Detection, Mention } from '@/lib/core/ticker/mention';
import type { DirectorySlice, Listing } from '@/lib/core/ticker/slice';
import type { Named } from './highlight';

/** What a stretch of a text names; offsets in UTF-16 code units. */
export interface Found extends Named {
  readonly start: number;
  readonly end: number;
}

function listingOf({ ticker }: Mention, slice: DirectorySlice): Listing | null {
  const chosen = slice.corrections.find(({ instead }) => instead?.ticker === ticker)?.instead;
  return slice.listings.get(ticker) ?? chosen ?? null;
}

/**
 * Companies and funds that were detected in one list: a fund takes the place of the company whose
 * name it is. Both come in order.
 */
export function foundIn({ mentions, funds }: Detection, slice: DirectorySlice): Found[] {
  const found: Found[] = [];
  let at = 0;
  for (const { start, end, fund, why } of funds) {
    at = addCompanies(found, mentions, at, start, slice);
    const within = mentions[at];
    const isWithin = within !== undefined && within.start < end;
    const company = isWithin ? listingOf(within, slice) : null;
    const tier = isWithin ? within.tier : fund.kind === 'manager' ? 'sure' : 'likely';
    found.push({ start, end, tier, why, subject: { kind: 'fund', fund, company } });
    while ((mentions[at]?.start ?? end) < end) at++;
  }
  addCompanies(found, mentions, at, Infinity, slice);
  return found;
}

/** Adds the companies from `at` on that end before `before`; returns the index of the next. */
function addCompanies(
  found: Found[],
  mentions: readonly Mention[],
  from: number,
  before: number,
  slice: DirectorySlice,
): number {
  let at = from;
  for (let mention = mentions[at]; mention && mention.end <= before; mention = mentions[++at]) {
    const company = listingOf(mention, slice);
    if (!company) continue;
    const { start, end, tier, why } = mention;
    found.push({ start, end, tier, why, subject: { kind: 'company', company } });
  }
  return at;
}

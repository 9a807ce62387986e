import type { Alias } from '@/lib/core/ticker/slice';
import type { Claim } from './build-index';

/** How many times larger, by place in the list, a company is that readers mean without saying. */
const DOMINATES = 4;
const MOST_SHARING = 6;

function strip({ words, cik, ticker, trust, whole, plural }: Claim): Alias {
  return { words, cik, ticker, trust, whole, plural };
}

/** The one of those sharing a name that is meant without further words, if there is one. */
function findMeant(largestFirst: readonly Claim[]): Claim | null {
  const current = largestFirst.filter(({ former }) => !former);
  const brand = current.find(({ curated }) => curated);
  if (brand) return brand;
  const [first, second] = current;
  if (!first || !second) return first ?? largestFirst[0] ?? null;
  if ((first.rank + 1) * DOMINATES <= second.rank + 1) return first;
  // Rio Tinto has two listings of its own; readers mean the one on an exchange.
  const traded = current.filter((claim) => claim.whole && !claim.otc);
  if (traded.length === 1) return traded[0] ?? null;
  const whole = current.filter((claim) => claim.whole);
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

function settle(claims: readonly Claim[]): Alias[] {
  const largest = claims.toSorted((a, b) => a.rank - b.rank);
  const meant = findMeant(largest);
  return largest
    .slice(0, MOST_SHARING)
    .map((claim) => strip(claim === meant ? claim : { ...claim, trust: 'word' }));
}

/**
 * Settles names that several companies share: one far larger than the others is meant without
 * further words, all others only where the page speaks of them. Returns the aliases by first word.
 */
export function settleShared(claims: ReadonlyMap<string, readonly Claim[]>): Map<string, Alias[]> {
  const byFirst = new Map<string, Alias[]>();
  for (const sharing of claims.values()) {
    const first = sharing[0]?.words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), ...settle(sharing)]);
  }
  return byFirst;
}

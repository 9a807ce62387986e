import type { Alias } from '@/lib/core/ticker/slice';
import type { Claim } from './build-index';

/** How many times larger, by place in the list, a company is that readers mean without saying. */
const DOMINATES = 4;
const MOST_SHARING = 6;

function strip({ words, cik, ticker, trust, whole }: Claim): Alias {
  return { words, cik, ticker, trust, whole };
}

function settle(claims: readonly Claim[]): Alias[] {
  const [first, second, ...rest] = claims.toSorted((a, b) => {
    return (
      Number(a.former) - Number(b.former) || Number(b.whole) - Number(a.whole) || a.rank - b.rank
    );
  });
  if (!first) return [];
  if (!second) return [strip(first)];
  const others = [second, ...rest];
  const nearest = Math.min(...others.map((claim) => claim.rank));
  const isMeant = first.whole && (first.rank + 1) * DOMINATES <= nearest + 1;
  const largest = claims.toSorted((a, b) => a.rank - b.rank);
  return largest
    .slice(0, MOST_SHARING)
    .map((claim) => strip(isMeant && claim === first ? claim : { ...claim, trust: 'word' }));
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

import type { KeptCorrection } from './correction';

/**
 * The corrections that hold on a host (null for none), at most one for a phrase and company: one
 * made for the host goes before one for everywhere. Where the reader later corrected the very
 * choice made earlier, the later choice is given for both, and one that leads back to the
 * company it denies is left out.
 */
export function applicableCorrections(
  kept: readonly KeptCorrection[],
  host: string | null,
): KeptCorrection[] {
  const here = kept.filter((one) => one.host === null || one.host === host);
  const byKey = new Map<string, KeptCorrection>();
  for (const one of here.toSorted(everywhereFirst)) byKey.set(keyOf(one.phrase, one.not), one);
  return [...byKey.values()]
    .map((one) => ({ ...one, instead: lastChoice(one, byKey) }))
    .filter((one) => one.instead?.cik !== one.not);
}

/** Follows later corrections of a choice; numbers only rise on the way, so it ends. */
function lastChoice(
  one: KeptCorrection,
  byKey: ReadonlyMap<string, KeptCorrection>,
): KeptCorrection['instead'] {
  if (one.instead === null) return null;
  const next = byKey.get(keyOf(one.phrase, one.instead.cik));
  return next && next.id > one.id ? lastChoice(next, byKey) : one.instead;
}

function everywhereFirst(a: KeptCorrection, b: KeptCorrection): number {
  return Number(a.host !== null) - Number(b.host !== null);
}

function keyOf(phrase: string, not: string): string {
  return `${phrase}\n${not}`;
}

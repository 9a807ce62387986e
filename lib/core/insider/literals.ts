import { trigramAt } from './trigrams';

/** The only texts that a stretch of an expression matches, letters in lower case. */
export type Literals = readonly string[];

/** What a text must hold: the trigram of that bit, all of these, or any of these. */
export type Required =
  number | { readonly all: readonly Required[] } | { readonly any: readonly Required[] };

/** What every text meets. */
export const EVERYTHING: Required = { all: [] };

/** More texts than that are too many to look for. */
const MOST = 24;

/** Each of the first texts with each of the others behind it; null where they are too many. */
export function join(first: Literals, then: Literals): Literals | null {
  if (first.length * then.length > MOST * 2) return null;
  const [one = '', ...others] = first;
  const [next = '', ...more] = then;
  if (others.length === 0 && more.length === 0) return [one + next.toLowerCase()];
  const joined = new Set(
    first.flatMap((begun) => then.map((added) => begun + added.toLowerCase())),
  );
  return joined.size > MOST ? null : [...joined];
}

/** What a text must hold that contains one of these: what they begin with alike is asked once. */
export function requiredBy(literals: Literals, at = 0): Required {
  const byTrigram = new Map<number, string[]>();
  for (const literal of literals) {
    if (at + 2 >= literal.length) return EVERYTHING;
    const trigram = trigramAt(literal, at);
    const alike = byTrigram.get(trigram);
    if (alike) alike.push(literal);
    else byTrigram.set(trigram, [literal]);
  }
  return anyOf(
    [...byTrigram].map(([trigram, alike]) => {
      const rest = requiredBy(alike, at + 1);
      return rest === EVERYTHING ? trigram : { all: [trigram, rest] };
    }),
  );
}

/** What any of these requires; everything meets it when it meets one of them. */
export function anyOf(ways: readonly Required[]): Required {
  const [only] = ways;
  if (only === undefined || ways.includes(EVERYTHING)) return EVERYTHING;
  return ways.length === 1 ? only : { any: ways };
}

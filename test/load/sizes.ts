import type { Growth } from './growth';

/**
 * Measures several figures at one, two and four times the size, smallest first; returns for each
 * figure what it was at every size.
 */
export async function atEachSize<const T extends readonly number[]>(
  sizes: readonly [number, number, number],
  measure: (size: number) => Promise<T>,
): Promise<{ readonly [K in keyof T]: Growth }> {
  const one = await measure(sizes[0]);
  const two = await measure(sizes[1]);
  const four = await measure(sizes[2]);
  const grown = one.map((value, at): Growth => [
    value,
    two[at] ?? Number.NaN,
    four[at] ?? Number.NaN,
  ]);
  return grown as { readonly [K in keyof T]: Growth };
}

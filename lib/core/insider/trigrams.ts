/** So many bits that the trigrams of a long sentence set few of them; a power of two. */
const BITS = 2048;
const WORD = 32;
/** Three characters of five bits. */
const LAST_THREE = 0x7fff;

/**
 * Which stretches of three characters a text holds, as bits. Several trigrams share a bit and the
 * case of letters is not told apart, so a bit that is not set rules a trigram out, and one that is
 * set promises nothing.
 */
export type Trigrams = Int32Array;

/** The trigrams of a text, in one pass over its characters. */
export function trigramsOf(text: string): Trigrams {
  const held = new Int32Array(BITS / WORD);
  let key = 0;
  for (let at = 0; at < text.length; at++) {
    key = ((key << 5) | (text.charCodeAt(at) & 31)) & LAST_THREE;
    const bit = bitOfKey(key);
    held[bit >>> 5] = (held[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return held;
}

/** The bit of the three characters that stand at a place of a text. */
export function trigramAt(text: string, at: number): number {
  const [first, second, third] = [at, at + 1, at + 2].map((place) => text.charCodeAt(place) & 31);
  return bitOfKey(((first ?? 0) << 10) | ((second ?? 0) << 5) | (third ?? 0));
}

/** Whether the bit is set. */
export function holds(held: Trigrams, bit: number): boolean {
  return (((held[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Spreads the trigrams of a language, which share their letters, over all bits. */
function bitOfKey(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 21) & (BITS - 1);
}

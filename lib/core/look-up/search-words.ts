/** No name is longer, in UTF-16 code units. */
const LONGEST = 200;

/**
 * The words of a name or of a text as typed, in lower case, without accents, points and
 * apostrophes: `BUFFETT WARREN E.` gives `buffett`, `warren`, `e`.
 */
export function searchWords(text: string): string[] {
  const plain = text.slice(0, LONGEST).normalize('NFKD');
  const bare = plain.replace(/[\u0300-\u036F.'’]/g, '').toLowerCase();
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether every typed word is the beginning of a word of its own, in any order. */
export function fitsWords(typed: readonly string[], words: readonly string[]): boolean {
  const free = words.toSorted((a, b) => a.length - b.length);
  const longestFirst = typed.toSorted((a, b) => b.length - a.length);
  return longestFirst.every((one) => {
    const at = free.findIndex((word) => word.startsWith(one));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

const PAR_VALUE = /\b(?:no )?par(?: value)?\b|\bper share\b|(?:us)?\$? ?\d{0,12}\.\d+(?![\d%])/g;

const STOCK = /\b(?:stocks?|shares?)\b/g;

/**
 * A security's title without what filers write at will: case, punctuation, the par value and
 * whether it is stock or shares ("Class A Common Shares" and "Class A Common Stock, $0.01 par
 * value", seen side by side, are both "class a common"). Classes and series stay apart.
 */
export function securityName(title: string): string {
  const known = names.get(title);
  if (known !== undefined) return known;
  if (names.size >= NAMES_KEPT) names.clear();
  const name = nameOf(title);
  names.set(title, name);
  return name;
}

/** A company's thousands of rows share a few titles. */
const NAMES_KEPT = 500;
const names = new Map<string, string>();

function nameOf(title: string): string {
  const lower = title.toLowerCase();
  const plain = /\bpar\b/.test(lower) ? lower.replace(PAR_VALUE, ' ') : lower;
  const name = plain
    .replace(STOCK, ' ')
    .replace(/[^\p{L}\p{N}%.]+/gu, ' ')
    .trim();
  return name === '' ? lower.trim() : name;
}

/** Words that make another security of one: "Common Stock" is not "Class B Common Stock". */
const TELLING = new Set(
  `class series preferred unit units warrant warrants right rights option options depositary ads
   adr adrs convertible note notes phantom deferred performance`.split(/\s+/),
);

/**
 * Whether two names, as `securityName` gives them, may mean one security though they differ:
 * one has all words of the other, and those it has besides tell no class ("common", "acme common").
 */
export function mayBeOne(a: string, b: string): boolean {
  const [mine, theirs] = [a.split(' '), b.split(' ')];
  const [few, many] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  if (few.length === many.length || !few.every((word) => many.includes(word))) return false;
  return !many.some((word) => !few.includes(word) && TELLING.has(word));
}

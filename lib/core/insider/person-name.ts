/** Legal forms and titles that one filing writes and another leaves out. */
const UNSAID = new Set(
  'THE LLC LP LLP LTD INC CORP CO COMPANY LIMITED PLC SA AG NV GMBH MR MRS MS DR MD PHD ESQ CPA'.split(
    ' ',
  ),
);

const GENERATION = new Set(['JR', 'SR', 'II', 'III', 'IV']);

/** Words that no human being's name has: an entity's name must agree in every word. */
const ENTITY = new Set(
  `LLC LP LLP LTD INC CORP CO COMPANY LIMITED PLC TRUST FUND FUNDS CAPITAL PARTNERS PARTNERSHIP
   HOLDINGS HOLDING MANAGEMENT INVESTMENTS INVESTORS VENTURES GROUP ADVISORS ADVISERS FOUNDATION
   ASSOCIATES EQUITY`.split(/\s+/),
);

const LONG_WORD = 6;
const LEAST_START = 3;

/** The words of a name in capitals, without accents, points and commas ("L.P." is LP). */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036F.'’]/g, '');
  return plain.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function nameWords(text: string): string[] {
  return wordsOf(text).filter((word) => !UNSAID.has(word));
}

/** Whether a name has a word that no human being's has ("Quillhaven Capital, L.P."). */
export function isEntityName(name: string): boolean {
  return wordsOf(name).some((word) => ENTITY.has(word));
}

/**
 * Whether a text names the person or entity in full ("By Quillfeather Capital Partners, L.P."):
 * all words of the name stand in it, in any order. A single short word names nobody.
 */
export function isNamedIn(name: string, text: string): boolean {
  const words = nameWords(name);
  if (words.length < 2 && (words[0] ?? '').length < LONG_WORD) return false;
  const said = new Set(wordsOf(text));
  return words.every((word) => said.has(word));
}

/**
 * Whether two spellings may mean one person or entity, whatever the order of the words: "Ada B.
 * Quillfeather" and "QUILLFEATHER ADA BERYL" do. At least two words must be equal, or begin like
 * one another ("Tim" and "Timothy"); a middle name may be missing or an initial, but must not
 * contradict; an entity's name must agree in every word but its legal form.
 */
export function isSameName(a: string, b: string): boolean {
  const isEntity = isEntityName(a) || isEntityName(b);
  const [left, right] = [nameWords(a), nameWords(b)];
  if (isEntity) return left.length > 0 && left.toSorted().join(' ') === right.toSorted().join(' ');
  const [mine, theirs] = [left, right].map((words) => words.filter((w) => !GENERATION.has(w)));
  if (!mine || !theirs || contradict(left, right)) return false;
  const equal = takePairs(mine, theirs, isEqualWord);
  const alike = equal > 0 ? takePairs(mine, theirs, isShortFor) : 0;
  takePairs(mine, theirs, isInitial);
  return equal + alike >= 2 && (mine.length === 0 || theirs.length === 0);
}

/** Father and son: both names say which generation, and not the same. */
function contradict(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left, right].map((words) => words.find((word) => GENERATION.has(word)));
  return a !== undefined && b !== undefined && a !== b;
}

/** Takes words that fit one another out of both names; returns how many pairs there were. */
function takePairs(
  mine: string[],
  theirs: string[],
  fits: (a: string, b: string) => boolean,
): number {
  const left = mine.filter((word) => {
    const at = theirs.findIndex((other) => fits(word, other));
    if (at >= 0) theirs.splice(at, 1);
    return at < 0;
  });
  const pairs = mine.length - left.length;
  mine.splice(0, mine.length, ...left);
  return pairs;
}

function isEqualWord(a: string, b: string): boolean {
  return a === b && a.length > 1;
}

function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LEAST_START && long.startsWith(short);
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

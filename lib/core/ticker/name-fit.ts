import { dropLegalForm, isCommon, isLegalForm, readCompanyName, type NameWord } from './name-words';

const JOINING = new Set(['of', 'the', 'for', 'in', 'to', 'a']);
const NEAR_WORDS = 7;
const LONGEST_RUN = 6;

function startsWith(forms: readonly string[], head: readonly string[]): boolean {
  return head.length > 0 && head.every((form, i) => forms[i] === form);
}

function initials(forms: readonly string[]): string {
  return forms.map((form) => form[0]).join('');
}

/** Whether the words end in what the symbol abbreviates: `Artificial Intelligence` (AI). */
function spellsOut(words: readonly NameWord[], symbol: string): boolean {
  const letters = symbol.toLowerCase();
  if (letters.length < 2) return false;
  const forms = words.map((word) => word.form);
  const weighty = forms.filter((form) => !JOINING.has(form));
  return [forms, weighty].some((all) => initials(all.slice(-letters.length)) === letters);
}

/** Whether the word can be a name: some, like lululemon, go without a capital, but long ones only. */
function isProper(word: NameWord): boolean {
  return word.capital || word.form.length >= 8;
}

/** The last words, when they are words of the name in the same order. */
function endsInName(words: readonly NameWord[], name: readonly string[], headOnly: boolean) {
  for (let size = Math.min(LONGEST_RUN, words.length); size > 0; size--) {
    const run = words.slice(-size);
    const forms = run.map((word) => word.form);
    const at = name.findIndex((_, i) => startsWith(name.slice(i), forms));
    if (at < 0 || (headOnly && at > 0)) continue;
    const tells = run.some((word) => isProper(word) && !isCommon(word.form));
    const isWhole = at === 0 && (size > 1 || size === name.length);
    if (tells || (isWhole && run.some((word) => word.capital))) return run;
  }
  return null;
}

/** The last words, when they are the name's first ones spaced in another way: `Exxon Mobil`. */
function endsInSpacedName(words: readonly NameWord[], name: readonly string[]) {
  const heads = new Set([1, 2, 3, 4].map((size) => name.slice(0, size).join('')));
  for (let size = Math.min(4, words.length); size > 0; size--) {
    const run = words.slice(-size);
    const joined = run.map((word) => word.form).join('');
    if (joined.length > 3 && heads.has(joined) && !isCommon(joined) && run[0]?.capital) return run;
  }
  return null;
}

/** The last word, when it shortens the name: `Citi`, `IBM`; or what the name shortens: `HP`. */
function endsInShortName(words: readonly NameWord[], name: readonly string[], symbol: string) {
  const last = words.at(-1);
  const [head = ''] = name;
  if (!last?.capital) return null;
  const isBeginning = last.form.length > 3 && !isCommon(last.form) && head.startsWith(last.form);
  const isInitials = last.form.length > 1 && name.length > 1 && last.form === initials(name);
  if (isBeginning || isInitials) return [last];
  const spelled = words.slice(-head.length);
  const isSpelled = name.length === 1 && head.length > 1 && head !== symbol.toLowerCase();
  const matches = isSpelled && spelled.every((word) => word.capital);
  return matches && initials(spelled.map((word) => word.form)) === head ? spelled : null;
}

/** The name's first words, or a brand of the company, among the last words. */
function standsNear(
  words: readonly NameWord[],
  name: readonly string[],
  brands: readonly (readonly string[])[],
) {
  const [head = '', second] = name;
  const near = words.slice(-NEAR_WORDS);
  const forms = near.map((word) => word.form);
  const lone = head.length > 2 && !isCommon(head);
  const wanted = [...brands];
  if (lone) wanted.push([head]);
  else if (second !== undefined) wanted.push([head, second]);
  for (const [i, word] of near.entries()) {
    const hit = word.capital && wanted.find((sought) => startsWith(forms.slice(i), sought));
    if (hit) return near.slice(i, i + hit.length);
  }
  return null;
}

/**
 * Looks for a company's name in the words before its bracketed symbol. Takes those words, the
 * symbol, the company's name as the SEC conforms it and the forms of other names that readers
 * know it by; returns the words that name the company, or null. Words that merely spell the
 * symbol out, as in "Artificial Intelligence (AI)", do not.
 */
export function fitName(
  words: readonly NameWord[],
  symbol: string,
  company: string,
  brands: readonly (readonly string[])[],
) {
  if (words.length === 0) return null;
  const name = readCompanyName(company);
  const tail = dropLegalForm(words);
  const isAcronym = spellsOut(tail, symbol);
  const brand = brands.find((name) => {
    return name.length > 0 && name.every((form, i) => tail.at(i - name.length)?.form === form);
  });
  if (brand && !isAcronym) return tail.slice(-brand.length);
  const direct = endsInName(tail, name, isAcronym) ?? endsInSpacedName(tail, name);
  if (direct || isAcronym) return direct;
  return endsInShortName(tail, name, symbol) ?? standsNear(tail, name, brands);
}

/** Whether the words end in something written as a name, so that it must fit the symbol. */
export function endsInSomeName(words: readonly NameWord[]): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    last.capital &&
    !/^\d/.test(last.form) &&
    (isLegalForm(last.form) || !isCommon(last.form))
  );
}

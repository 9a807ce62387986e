/** A word of a name, brought to a form in which spellings can be compared. */
export interface NameWord {
  /** Lower case, without accents, apostrophes, dots and a final `s`. */
  readonly form: string;
  /** Whether it was written with a capital letter or a digit. */
  readonly capital: boolean;
  /** Offset of the written word it comes from, in the text that was read. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits, for a class of an expression. Ranges, since a browser takes milliseconds to
 * compile `\p{L}` in every page.
 */
export const WORD_CHARS =
  'A-Za-z0-9\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2fef\\u3040-\\ud7ff';

const WRITTEN_WORD = new RegExp(`[${WORD_CHARS}][${WORD_CHARS}&.'’]*`, 'g');
const DOTTED = new RegExp(`[${WORD_CHARS}]{2}\\.[${WORD_CHARS}]{2}`);

// Most words are plain letters; only the others are worth the slower path.
function strip(word: string): string {
  return /^[A-Za-z0-9]*$/.test(word)
    ? word
    : word.normalize('NFD').replace(/['’]s?$|[\u0300-\u036f&.'’]/g, '');
}

/** The form of one word: lower case, without accents, apostrophes, dots and a final `s`. */
export function foldWord(word: string): string {
  const plain = strip(word).toLowerCase();
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss')
    ? plain.slice(0, -1)
    : plain;
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}

// Marked as free of effects, so that a script without a use for the words does not carry them.
const LEGAL = /* @__PURE__ */ folded(
  'inc incorporated corp corporation co company ltd limited plc llc lp lllp sa nv ag se ab as asa oyj ' +
    'spa kgaa aktiengesellschaft tbk pbc de cv sab bv gmbh kk adr ads the',
);

// Words that many names share, or that describe a security: alone they do not tell a company.
const COMMON = /* @__PURE__ */ folded(
  'acquisition ai america american asset bancorp bancorporation bancshare bank bankshare bio biopharma ' +
    'bioscience biotech biotherapeutic bond brand business capital central china chemical class common ' +
    'communication community company computer consumer copper credit data de development digital ' +
    'dividend education electric electronic energy enterprise entertainment equity etf exploration ' +
    'finance financial first food foundation fund gas general global gold group growth health healthcare ' +
    'holding home i ii iii in income industry infrastructure innovation insurance intelligence ' +
    'international investment investor iv lab laboratory life lithium management market material media ' +
    'medical metal mine mineral mining motor national natural network new north of oil old one opportunity ' +
    'parent partner petroleum pharma pharmaceutical platform power preferred product property public real ' +
    'realty reit research resource royalty science security series service share silver software ' +
    'solution south stock strategy system tech technology therapeutic ticker trust u unit united us usa ' +
    'value venture west worldwide',
);

/** Whether the word alone tells no company: `Group`, `First`, `Therapeutics`, `of`. */
export function isCommon(form: string): boolean {
  return form.length < 2 || COMMON.has(form) || LEGAL.has(form);
}

/** Whether the word is a legal form: `Inc`, `plc`, `S.A.`. */
export function isLegalForm(form: string): boolean {
  return LEGAL.has(form);
}

/**
 * The words of a text in order; `Coca-Cola` is two words. `&` is left out, and so is "and" unless
 * every word is asked for.
 */
export function readWords(text: string, every = false): NameWord[] {
  const words: NameWord[] = [];
  WRITTEN_WORD.lastIndex = 0;
  for (let match = WRITTEN_WORD.exec(text); match; match = WRITTEN_WORD.exec(text)) {
    const [written] = match;
    // "Amazon.com" is two words, "J.P." and "Inc." are one.
    const isDotted = written.includes('.') && DOTTED.test(written);
    const parts = isDotted ? written.split('.') : [written];
    let start = match.index;
    for (const part of parts) {
      const form = foldWord(part);
      const end = start + part.length;
      if (form !== '' && (every || form !== 'and')) {
        words.push({
          form,
          capital: part !== part.toLowerCase() || /\d/.test(part),
          start,
          end,
        });
      }
      start = end + 1;
    }
  }
  return words;
}

function withoutLegal<T>(words: readonly T[], form: (word: T) => string): T[] {
  let end = words.length;
  while (end > 1 && LEGAL.has(form(words[end - 1] as T))) end--;
  return words.slice(0, end);
}

/** The words without a legal form at their end: `Snap Inc.` → `Snap`. */
export function dropLegalForm(words: readonly NameWord[]): NameWord[] {
  return withoutLegal(words, (word) => word.form);
}

/**
 * The forms of the words in a company's name as the SEC conforms it, without legal form, state
 * (`/DE/`) and leading "The": `AMAZON COM INC` → `amazon`, `com`.
 */
export function readCompanyName(name: string): string[] {
  const plain = name.replace(/[\\/][\sA-Za-z]{0,8}[\\/]?\s*$/, '');
  const forms = withoutLegal(readWords(plain), (word) => word.form).map((word) => word.form);
  return forms[0] === 'the' ? forms.slice(1) : forms;
}

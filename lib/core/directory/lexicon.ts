/** What counts in ordinary texts tell about words and symbols, by kind. */
export interface Lexicon {
  /** Words that texts write in lower case. */
  readonly ordinary: ReadonlySet<string>;
  /** Those of them that texts write often. */
  readonly frequent: ReadonlySet<string>;
  /** Names that many texts hold; an ordinary word is here when it is first of all a name. */
  readonly known: ReadonlySet<string>;
  /** Words that stand with a capital at least twice as often as without. */
  readonly mixed: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly surname: ReadonlySet<string>;
  /** First names. */
  readonly given: ReadonlySet<string>;
  /** Words joined by `+` that stand together in lower case: `natural+gas`. */
  readonly phrase: ReadonlySet<string>;
  /** Symbols that are words or abbreviations too, each with its ambiguity: `IT` → 3. */
  readonly symbol: ReadonlyMap<string, number>;
}

const FIRST_LINE = 'buyline-lexicon 1';

/**
 * Reads the lexicon that `npm run lexicon` makes: a line for each kind, words in the forms of
 * `readWords`. Throws when it is of another version, which would be a fault of the build.
 */
export function readLexicon(text: string): Lexicon {
  const [first, ...lines] = text.trim().split('\n');
  if (first !== FIRST_LINE) throw new Error(`lexicon of another version: ${first ?? ''}`);
  const kinds = new Map(
    lines.map((line) => {
      const [kind = '', ...words] = line.split(' ');
      return [kind, words];
    }),
  );
  const set = (kind: string) => new Set(kinds.get(kind));
  return {
    ordinary: set('ordinary'),
    frequent: set('frequent'),
    known: set('known'),
    mixed: set('mixed'),
    place: set('place'),
    surname: set('surname'),
    given: set('given'),
    phrase: set('phrase'),
    symbol: new Map(
      (kinds.get('symbol') ?? []).map((word) => [word.slice(0, -1), Number(word.slice(-1))]),
    ),
  };
}

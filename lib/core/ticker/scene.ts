import type { Cik } from '@/lib/core/edgar/cik';
import { CUES } from './cue-words';
import { stemOf } from './kinship';
import type { PageEvidence } from './page-evidence';
import type { Alias, DirectorySlice, WordKind } from './slice';
import type { Ticker } from './symbol';
import { LINE } from './text-lines';
import type { TextReading } from './text-reading';
import { GAP, type Word } from './text-words';

const NOTHING: Word = { written: '', form: '', shape: 'lower' };
const NO_ALIASES: readonly Alias[] = [];

/** A text with all that helps to judge a word in it: neighbours, lines, directory, the page. */
export class Scene {
  /** How many words the text has. */
  readonly count: number;
  readonly #aliases: (readonly Alias[])[];
  readonly #kinds: (WordKind | null)[];
  #byCompany: Map<Cik, (readonly string[])[]> | null = null;
  #times: Int32Array | null = null;
  #capitals: ReadonlySet<string> | null = null;
  #lower: ReadonlySet<string> | null = null;
  #stems: Map<string, number> | null = null;
  #finance: 0 | 1 | 2 | null = null;
  readonly isInformal: boolean;

  constructor(
    readonly reading: TextReading,
    readonly slice: DirectorySlice,
    readonly evidence: PageEvidence,
  ) {
    const { vocabulary, count } = reading.words;
    this.count = count;
    this.#aliases = vocabulary.map(({ form }) => slice.aliases.get(form) ?? NO_ALIASES);
    this.#kinds = vocabulary.map(({ form }) => slice.words.get(form) ?? null);
    this.#countFinance();
    this.isInformal = reading.lines.isInformal;
  }

  /**
   * How much the page is about finance: 0 not, 1 somewhat, 2 plainly. One answer for all of the
   * text, that of the first time it is asked: after the cells that are run together were read.
   */
  get finance(): 0 | 1 | 2 {
    return (this.#finance ??= this.evidence.finance);
  }

  word(i: number): Word {
    const { words } = this.reading;
    return i >= 0 && i < words.count ? (words.vocabulary[words.ids[i] ?? 0] ?? NOTHING) : NOTHING;
  }

  /** What stands before the word; past the text's end, a line's end. */
  gap(i: number): number {
    return i > 0 && i < this.count ? (this.reading.words.gaps[i] ?? 0) : GAP.line;
  }

  /**
   * The places of the words that fit, in order. Each word as written is asked about once, however
   * often it stands in the text.
   */
  places(fits: (word: Word) => boolean): number[] {
    const { count, ids, vocabulary } = this.reading.words;
    const fitting = vocabulary.map(fits);
    const places: number[] = [];
    for (let i = 0; i < count; i++) if (fitting[ids[i] ?? 0]) places.push(i);
    return places;
  }

  start(i: number): number {
    return this.reading.words.starts[i] ?? 0;
  }

  end(i: number): number {
    return this.reading.words.ends[i] ?? 0;
  }

  aliases(i: number): readonly Alias[] {
    if (i < 0 || i >= this.count) return NO_ALIASES;
    return this.#aliases[this.reading.words.ids[i] ?? 0] ?? NO_ALIASES;
  }

  #kind(i: number): WordKind | null {
    return i >= 0 && i < this.count ? (this.#kinds[this.reading.words.ids[i] ?? 0] ?? null) : null;
  }

  /** What kind of word it is in ordinary texts; null when they do not have it. */
  kind(i: number): Exclude<WordKind, 'frequent'> | null {
    const kind = this.#kind(i);
    return kind === 'frequent' ? 'common' : kind;
  }

  /** Whether ordinary texts often have the word in lower case. */
  isFrequent(i: number): boolean {
    return this.#kind(i) === 'frequent';
  }

  lineKind(i: number): number {
    const { of, kinds } = this.reading.lines;
    return kinds[of[i] ?? 0] ?? LINE.prose;
  }

  isCapital(i: number): boolean {
    const { shape } = this.word(i);
    return shape === 'capital' || shape === 'upper' || shape === 'mixed';
  }

  /** Whether the word begins a sentence, a line, a cell or a quotation. */
  isOpening(i: number): boolean {
    return this.gap(i) >= GAP.sentence;
  }

  /** How often the word stands in the text, written just so. */
  timesWritten(i: number): number {
    const { ids, count, vocabulary } = this.reading.words;
    if (!this.#times) {
      const times = new Int32Array(vocabulary.length);
      for (let k = 0; k < count; k++) times[ids[k] ?? 0] = (times[ids[k] ?? 0] ?? 0) + 1;
      this.#times = times;
    }
    return this.#times[ids[i] ?? 0] ?? 0;
  }

  speaksOf(cik: Cik): boolean {
    return this.evidence.companies.has(cik);
  }

  /** Other names of a company that the page could hold, by the forms of their words. */
  brandsOf(cik: Cik): readonly (readonly string[])[] {
    return this.#ofCompany().get(cik) ?? [];
  }

  /** Whether a name of the company, or else that one word, stands with a capital anywhere. */
  hasName(cik: Cik, head: string | null): boolean {
    const capitals = this.#capitalForms();
    if (head !== null && capitals.has(head)) return true;
    return this.brandsOf(cik).some(
      (words) => words.length > 1 && words.every((w) => capitals.has(w)),
    );
  }

  #ofCompany(): Map<Cik, (readonly string[])[]> {
    if (!this.#byCompany) {
      this.#byCompany = new Map();
      for (const alias of [...this.slice.aliases.values()].flat()) {
        const there = this.#byCompany.get(alias.cik) ?? [];
        if (alias.whole) this.#byCompany.set(alias.cik, [...there, alias.words]);
      }
    }
    return this.#byCompany;
  }

  #capitalForms(): ReadonlySet<string> {
    this.#capitals ??= new Set(
      this.reading.words.vocabulary.flatMap(({ form, shape }) => (shape === 'lower' ? [] : [form])),
    );
    return this.#capitals;
  }

  /** How often words with that stem stand in the text. */
  timesBegun(stem: string): number {
    if (!this.#stems) {
      this.#stems = new Map();
      const { ids, count, vocabulary } = this.reading.words;
      const stems = vocabulary.map(({ form }) => stemOf(form));
      for (let k = 0; k < count; k++) {
        const one = stems[ids[k] ?? 0] ?? '';
        this.#stems.set(one, (this.#stems.get(one) ?? 0) + 1);
      }
    }
    return this.#stems.get(stem) ?? 0;
  }

  /** Whether the text has the word without a capital too. */
  hasLower(i: number): boolean {
    this.#lower ??= new Set(
      this.reading.words.vocabulary.flatMap(({ form, shape }) => (shape === 'lower' ? [form] : [])),
    );
    return this.#lower.has(this.word(i).form);
  }

  /** Notes the symbols that are written as such and are no abbreviation that stands in brackets. */
  #noteStrong(): void {
    for (const { pattern, readings } of this.reading.written) {
      const listing = readings.map(({ ticker }) => this.slice.listings.get(ticker)).find(Boolean);
      if (!listing || pattern === 'label') continue;
      const isStrong = pattern === 'exchange' || listing.ambiguity < 2;
      if (isStrong) this.evidence.strongSymbols.add(listing.ticker);
    }
  }

  #countFinance(): void {
    const { words } = this.reading;
    const { isInformal } = this.reading.lines;
    const isFinance = words.vocabulary.map(({ form }) => {
      return CUES.FINANCE.has(form) || (isInformal && CUES.INFORMAL.has(form));
    });
    for (let i = 0; i < words.count; i++) {
      const id = words.ids[i] ?? 0;
      if (isFinance[id]) this.evidence.addFinanceWord(words.vocabulary[id]?.form ?? '');
    }
    for (const { written, shape } of words.vocabulary) {
      const listing = shape === 'upper' ? this.slice.listings.get(written as Ticker) : undefined;
      if (listing?.ambiguity === 0) this.evidence.plainSymbols.add(written);
    }
    this.evidence.words += words.count;
    this.#noteStrong();
  }
}

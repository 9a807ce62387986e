import { isCommon, readCompanyName, readWords } from './name-words';

/**
 * Reads a document once and answers whether a company's name stands anywhere in it, with a
 * capital. Symbols that are too doubtful on their own ask for this. A name that is the symbol
 * itself, or a word that many companies share, needs its second word too.
 */
export class NamedInText {
  readonly #text: string;
  #heads: Set<string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  has(company: string, symbol: string): boolean {
    this.#heads ??= this.#read();
    const [head = '', second] = readCompanyName(company);
    const lone = head.length > 3 && !isCommon(head) && head !== symbol.toLowerCase();
    if (lone) return this.#heads.has(head);
    return second !== undefined && this.#heads.has(`${head} ${second}`);
  }

  #read(): Set<string> {
    const heads = new Set<string>();
    let previous: string | null = null;
    for (const word of readWords(this.#text)) {
      if (previous !== null) heads.add(`${previous} ${word.form}`);
      previous = word.capital ? word.form : null;
      if (word.capital) heads.add(word.form);
    }
    return heads;
  }
}

import type { Counts } from './counts';

type Tally = Record<string, number>;

const TOKEN = /[\p{L}][\p{L}'’]*|[.!?:\n]/gu;
const SYMBOL_WORD = /^[A-Z]{1,5}$/;

function add(tally: Tally, key: string): void {
  tally[key] = (Object.hasOwn(tally, key) ? (tally[key] ?? 0) : 0) + 1;
}

/**
 * Counts the words of any corpus of ordinary texts: each text is one document. Texts must not be
 * about finance, since words in capitals are counted as words that look like symbols.
 */
export function countCorpus(texts: Iterable<string>): Counts {
  const low: Tally = {};
  const cap: Tally = {};
  const pcap: Tally = {};
  const pairs: Tally = {};
  const nonfin: Tally = {};
  for (const text of texts) {
    let before = '.';
    const here = new Set<string>();
    for (const [word] of text.matchAll(TOKEN)) {
      const form = word.toLowerCase();
      if (SYMBOL_WORD.test(word)) here.add(word);
      else if (word === form) {
        if (/\p{L}/u.test(word)) {
          add(low, form);
          if (/^\p{Ll}/u.test(before)) add(pairs, `${before} ${form}`);
        }
      } else if (/^\p{L}/u.test(before)) {
        add(cap, form);
        if (/^\p{Lu}/u.test(before)) add(pcap, form);
      }
      before = word;
    }
    for (const word of here) add(nonfin, word);
  }
  return {
    words: { low, cap, pcap },
    phrases: { low: pairs },
    symbols: { nonfin, docdf: {}, wsb: {}, wsbc: {}, baredf: {}, strong: {} },
  };
}

import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import { MANAGERS } from '@/lib/core/directory/managers';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { fitsWords, searchWords } from './search-words';
import type { Subject } from './subject';

/** A manager who files Form 13F, with the names by which it can be found. */
export interface KnownFund {
  readonly cik: Cik;
  /** As EDGAR writes it. */
  readonly name: string;
  /** Other names for it, former ones among them. */
  readonly called: readonly string[];
  /** For whom or what it is known; null where that is not kept. */
  readonly knownFor: StoredSentence | null;
}

/** The managers that Buyline knows beforehand, best known first, and those `kept` besides. */
export function knownFunds(kept: readonly Omit<KnownFund, 'knownFor'>[]): KnownFund[] {
  const funds = new Map<Cik, KnownFund>();
  for (const { cik, name, knownFor } of KNOWN_MANAGERS) {
    funds.set(cik, { cik, name, called: [], knownFor });
  }
  for (const [names, number, name] of MANAGERS) {
    const cik = parseCik(number);
    if (cik) add(funds, { cik, name, called: names.split('|') });
  }
  for (const one of kept) add(funds, one);
  return [...funds.values()];
}

function add(funds: Map<Cik, KnownFund>, one: Omit<KnownFund, 'knownFor'>): void {
  const known = funds.get(one.cik);
  const called = [...(known?.called ?? []), ...(known ? [one.name] : []), ...one.called];
  funds.set(one.cik, known ? { ...known, called } : { ...one, called, knownFor: null });
}

/**
 * Those of the funds that have all of the typed words in one of their names, or in what they are
 * known for as `said` words it; the latter come last.
 */
export function fundsFor(
  funds: readonly KnownFund[],
  text: string,
  said: (sentence: StoredSentence) => string,
): KnownFund[] {
  const typed = searchWords(text);
  if (typed.length === 0) return [];
  const byName = funds.filter(({ name, called }) =>
    [name, ...called].some((one) => fitsWords(typed, searchWords(one))),
  );
  const known = fundsKnownFor(funds, said)(text);
  return [...byName, ...known.filter((one) => !byName.includes(one))];
}

/** Words of fewer letters say nothing of whom a fund is known for. */
const SHORTEST = 3;

/** Tells for a written name which of the funds are known for somebody called so. */
export function fundsKnownFor(
  funds: readonly KnownFund[],
  said: (sentence: StoredSentence) => string,
): (written: string) => KnownFund[] {
  const worded = funds.flatMap((fund) =>
    fund.knownFor === null ? [] : [{ fund, words: searchWords(said(fund.knownFor)) }],
  );
  return (written) => {
    const typed = searchWords(written);
    if (typed.every((word) => word.length < SHORTEST)) return [];
    return worded.filter(({ words }) => fitsWords(typed, words)).map(({ fund }) => fund);
  };
}

/** The fund as an answer. */
export function fundSubject({ cik, name, knownFor }: KnownFund): Subject {
  return { kind: 'fund', cik, ticker: null, name, about: knownFor };
}

import type { Cik } from '@/lib/core/edgar/cik';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { issuerHead, issuerKey } from './issuer-name';
import { readShareClass } from './share-class';

/** A company that an issuer's name and class fit. */
export interface NameMatch {
  readonly cik: Cik;
  /** Null where the company has several listings and the class does not tell which. */
  readonly ticker: Ticker | null;
}

/**
 * Finds companies by an issuer's name as managers write it. Names say less than numbers: what is
 * found here is a suggestion.
 */
export class NameIndex {
  private readonly ciks = new Map<string, Set<Cik>>();
  private readonly tickers = new Map<Cik, Ticker[]>();

  /** Adds a listing; those of funds are passed over. */
  add({ cik, ticker, name, series }: DirectoryEntry): void {
    if (series !== undefined) return;
    this.tickers.set(cik, [...(this.tickers.get(cik) ?? []), ticker]);
    const key = issuerKey(name);
    this.ciks.set(key, (this.ciks.get(key) ?? new Set()).add(cik));
  }

  /** The one company of that name whose class may be meant; null where none or several fit. */
  find(issuer: string, titleOfClass: string): NameMatch | null {
    const { family, letter } = readShareClass(titleOfClass);
    const key = issuerKey(issuer);
    const [cik, another] = this.ciks.get(key) ?? [];
    if (family !== 'common' && family !== 'receipt') return null;
    if (key === '' || cik === undefined || another !== undefined) return null;
    return { cik, ticker: this.tickerOf(cik, letter) };
  }

  /** The company's only listing of that class. */
  tickerOf(cik: Cik, letter: string | null): Ticker | null {
    const all = this.tickers.get(cik) ?? [];
    const ofClass = letter === null ? [] : all.filter((one) => one.endsWith(`-${letter}`));
    if (ofClass.length === 1) return ofClass[0] ?? null;
    return all.length === 1 ? (all[0] ?? null) : null;
  }
}

/** Whether two spellings of an issuer begin alike; files cut long names off. */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [issuerHead(one), issuerHead(other)];
  if (a.length < 3 || b.length < 3) return a === b && a !== '';
  return a.startsWith(b) || b.startsWith(a);
}

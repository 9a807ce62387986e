import type { Alias, Listing } from '@/lib/core/ticker/slice';
import type { DirectoryIndex } from './build-index';

/** The index as plain data, so that one row of a database and one parse bring it back. */
interface Packed {
  readonly listings: readonly Listing[];
  readonly aliases: readonly (readonly [
    words: string,
    cik: Alias['cik'],
    ticker: Alias['ticker'],
    trust: Alias['trust'],
    whole: 0 | 1,
    plural: 0 | 1,
  ])[];
  readonly ordinary: string;
  readonly frequent: string;
  readonly given: string;
  readonly place: string;
}

/** Writes the index as one text, some two million characters for the SEC's lists. */
export function packIndex(index: DirectoryIndex): string {
  const packed: Packed = {
    listings: [...index.listings.values()],
    aliases: [...index.aliases.values()]
      .flat()
      .map(({ words, cik, ticker, trust, whole, plural }) => [
        words.join(' '),
        cik,
        ticker,
        trust,
        whole ? 1 : 0,
        plural ? 1 : 0,
      ]),
    ordinary: [...index.ordinary].join(' '),
    frequent: [...index.frequent].join(' '),
    given: [...index.given].join(' '),
    place: [...index.place].join(' '),
  };
  return JSON.stringify(packed);
}

/** Brings a packed index back. The text must come from `packIndex` of the same version. */
export function unpackIndex(text: string): DirectoryIndex {
  const packed = JSON.parse(text) as Packed;
  const aliases = new Map<string, Alias[]>();
  for (const [written, cik, ticker, trust, whole, plural] of packed.aliases) {
    const words = written.split(' ');
    const first = words[0] ?? '';
    const alias = { words, cik, ticker, trust, whole: whole === 1, plural: plural === 1 };
    const there = aliases.get(first);
    if (there) there.push(alias);
    else aliases.set(first, [alias]);
  }
  return {
    listings: new Map(packed.listings.map((listing) => [listing.ticker, listing])),
    aliases,
    ordinary: new Set(packed.ordinary.split(' ')),
    frequent: new Set(packed.frequent.split(' ')),
    given: new Set(packed.given.split(' ')),
    place: new Set(packed.place.split(' ')),
  };
}

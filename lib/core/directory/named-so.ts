import { addTo } from '@/lib/core/grouped';
import { readWords } from '@/lib/core/ticker/name-words';
import type { Listing } from '@/lib/core/ticker/slice';
import type { DirectoryIndex } from './build-index';

/** The companies that a written name can mean. */
export interface NamedSo {
  /** Those whose whole name, former name or brand it is, legal form or not. */
  readonly exact: readonly Listing[];
  /** Those that texts call so for short. */
  readonly near: readonly Listing[];
}

/**
 * Tells for a written name which companies it can mean, each once. All names are looked through
 * when it is made; each question then takes the same short time.
 */
export function companyNamer(index: DirectoryIndex): (written: string) => NamedSo {
  const byName = new Map<string, Listing[]>();
  for (const listing of index.listings.values()) {
    const isNamed = listing.series === undefined && listing.until === undefined;
    if (isNamed) addTo(byName, bareName(listing.name), listing);
  }
  return (written) => {
    const name = bareName(written);
    if (name === '') return { exact: [], near: [] };
    const words = readWords(written).map(({ form }) => form);
    const aliases = (index.aliases.get(words[0] ?? '') ?? []).filter(
      (alias) => alias.words.join(' ') === words.join(' '),
    );
    const listed = (isWhole: boolean) =>
      aliases
        .filter(({ whole }) => whole === isWhole)
        .flatMap(({ ticker }) => index.listings.get(ticker) ?? [])
        .filter(({ until }) => until === undefined);
    const exact = eachOnce([...(byName.get(name) ?? []), ...listed(true)]);
    return { exact, near: eachOnce([...exact, ...listed(false)]).slice(exact.length) };
  };
}

function eachOnce(listings: readonly Listing[]): Listing[] {
  const found = new Map<string, Listing>();
  for (const one of listings) if (!found.has(one.cik)) found.set(one.cik, one);
  return [...found.values()];
}

function bareName(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[.'’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:INC|CORP|CORPORATION|CO|COMPANY|LTD|LIMITED|PLC|LLC|LP|SA|NV|AG|HOLDINGS)$/, '');
}

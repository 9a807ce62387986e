import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { readWords } from '@/lib/core/ticker/name-words';
import type { Alias, Listing, NameTrust } from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { BRANDS, type Brand } from './brands';
import { nameForms, type NameForm } from './company-names';
import { readLexicon, type Lexicon } from './lexicon';
import { trustName } from './name-trust';
import { settleShared } from './shared-names';
import { FUND_NAME, symbolAmbiguity } from './symbol-ambiguity';

/** Raise it when the same lists would give another index; kept ones are then built anew. */
export const INDEX_VERSION = 2;

/** A line of the SEC's company list, with what was kept of older lists. */
export interface DirectoryLine extends DirectoryEntry {
  /** Its place in the file, largest company first. */
  readonly rank: number;
  /** The day of the last list that held it; absent while the newest one does. */
  readonly until?: string;
  readonly former?: readonly string[];
}

/** A line of the SEC's list of fund share classes. */
export interface FundLine {
  readonly cik: Cik;
  readonly series: string;
  readonly ticker: Ticker;
}

/** All that pages can be told about, in memory. */
export interface DirectoryIndex {
  readonly listings: ReadonlyMap<Ticker, Listing>;
  /** By the form of the first word. */
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly ordinary: ReadonlySet<string>;
  readonly frequent: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

/** A name of a company before names that several companies share were settled. */
export interface Claim extends Alias {
  readonly rank: number;
  readonly former: boolean;
  /** From the table of brands. */
  readonly curated: boolean;
  /** Whether it is traded off exchanges only. */
  readonly otc: boolean;
}

interface Named {
  readonly form: NameForm;
  readonly rank: number;
  readonly former: boolean;
  readonly trust: NameTrust | undefined;
  readonly curated: boolean;
}

const LONGEST_ETF = 4;
/** Readers name such a listing by its symbol; its name begins with its manager's. */
const ETF_NAME = /\b(?:ETF|ETFS|ETN|SPDR|iShares|ProShares|QQQ|Grayscale)\b/i;

/** Readers know a company by its brand whatever its size. */
const BRAND_RANK = 999;

function namesOf(line: DirectoryLine, brands: readonly Brand[]): Named[] {
  const { rank } = line;
  const written = brands.map(([brand, , trust]): Named => {
    const words = readWords(brand).map((word) => word.form);
    const plural = /s$/i.test(brand);
    const form = { words, whole: true, head: false, own: true, plural };
    return { form, rank: Math.min(rank, BRAND_RANK), former: false, trust, curated: true };
  });
  const rest = { rank, trust: undefined, curated: false };
  const former = (line.former ?? []).flatMap((name) => nameForms(name).filter((one) => one.whole));
  return [
    ...written,
    ...nameForms(line.name).map((form) => ({ ...rest, form, former: false })),
    ...former.map((form) => ({ ...rest, form, former: true })),
  ];
}

function* claimsOf(line: DirectoryLine, brands: readonly Brand[], lexicon: Lexicon) {
  const seen = new Set<string>();
  for (const { form, rank, former, trust: given, curated } of namesOf(line, brands)) {
    const key = form.words.join(' ');
    if (form.words.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const found = given ?? trustName(form, rank, lexicon);
    if (found === null) continue;
    const { cik, ticker } = line;
    const otc = line.exchange === 'OTC';
    // Of small foreign companies the word is more often something else.
    const trust = otc && !curated && found === 'proper' ? 'word' : found;
    const { words, whole } = form;
    const { plural } = form;
    yield { words, cik, ticker, trust, whole, plural, rank: line.rank, former, curated, otc };
  }
}

/**
 * Builds the index from the SEC's lists and the lexicon's text. `companies` are in the file's
 * order; a ticker that is in use now wins over an old holder of it, a company over a fund.
 */
export function buildIndex(
  companies: readonly DirectoryLine[],
  funds: readonly FundLine[],
  lexiconText: string,
): DirectoryIndex {
  const lexicon = readLexicon(lexiconText);
  const brands = new Map<Cik, Brand[]>();
  for (const brand of BRANDS) {
    const cik = parseCik(brand[1]);
    if (cik) brands.set(cik, [...(brands.get(cik) ?? []), brand]);
  }
  const listings = new Map<Ticker, Listing>();
  const claims = new Map<string, Claim[]>();
  const named = new Set<Cik>();
  const inUse = companies.filter((line) => line.until === undefined);
  const old = companies.filter((line) => line.until !== undefined);
  for (const line of [...inUse, ...old]) {
    const { former: _, ...entry } = line;
    if (listings.has(line.ticker)) continue;
    const ambiguity = symbolAmbiguity(line.ticker, line.name, line.rank, lexicon);
    listings.set(line.ticker, { ...entry, ambiguity });
    // The first line of a company is its main share; old names of one that is gone name nobody.
    if (named.has(line.cik) || line.until !== undefined || ETF_NAME.test(line.name)) continue;
    named.add(line.cik);
    for (const claim of claimsOf(line, brands.get(line.cik) ?? [], lexicon)) {
      const key = claim.words.join(' ');
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    }
  }
  for (const { cik, series, ticker } of funds) {
    // Five letters are a mutual fund's: bought from its manager, not on an exchange.
    if (listings.has(ticker) || ticker.length > LONGEST_ETF) continue;
    const ambiguity = symbolAmbiguity(ticker, FUND_NAME, Number.MAX_SAFE_INTEGER, lexicon);
    const rank = companies.length + listings.size;
    listings.set(ticker, { ticker, cik, name: FUND_NAME, exchange: null, series, ambiguity, rank });
  }
  return {
    listings,
    aliases: settleShared(claims),
    ordinary: lexicon.ordinary,
    frequent: lexicon.frequent,
    given: lexicon.given,
    place: lexicon.place,
  };
}

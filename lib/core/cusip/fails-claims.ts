import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip } from '@/lib/core/form13f/book';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { inSteps, type Steps } from '@/lib/core/steps';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { issuerPrefix } from './issuer-prefix';
import { namesAgree } from './name-index';
import type { FailsSymbol, FailsSymbols } from './read-fails';
import { SymbolIndex } from './symbol-index';

/** What files of fails to deliver say of a CUSIP. */
export interface FailsClaim {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly confidence: 'sure' | 'likely';
}

interface Reading {
  readonly cusip: Cusip;
  readonly entry: DirectoryEntry;
  readonly row: FailsSymbol;
}

/** A symbol may have passed to another company since; within so many days it hardly did. */
const FRESH_DAYS = 120;
const ROWS_A_STEP = 200;

/**
 * Which listing each CUSIP of the files belongs to: the newest of its symbols that the SEC's list
 * of tickers has. Symbols pass from one company to another, so a row whose description does not
 * begin like the company's name counts only while it is fresh, and of several numbers beside one
 * symbol an older one counts only if it has the issuer's characters of the newest, or the name.
 */
export function* claimsOfFails(
  directory: readonly DirectoryEntry[],
  fails: FailsSymbols,
  today: IsoDate,
): Steps<Map<Cusip, FailsClaim>> {
  const index = new SymbolIndex(directory);
  const readings = [...fails].flatMap(([cusip, rows]) => read(cusip, rows, index) ?? []);
  const current = new Map<Ticker, Reading>();
  for (const reading of readings) {
    const known = current.get(reading.entry.ticker);
    if (!known || known.row.on < reading.row.on) current.set(reading.entry.ticker, reading);
  }
  const claims = new Map<Cusip, FailsClaim>();
  yield* inSteps(readings, ROWS_A_STEP, (reading) => {
    const { cusip, entry, row } = reading;
    const isNamed = namesAgree(row.description, entry.name);
    const isFresh = daysBetween(row.on, today) <= FRESH_DAYS;
    const holder = current.get(entry.ticker);
    const isCurrent = holder === reading;
    const isOfHolder = holder !== undefined && issuerPrefix(holder.cusip) === issuerPrefix(cusip);
    if (!isNamed && !(isFresh && (isCurrent || isOfHolder))) return;
    const confidence = isCurrent && isNamed ? 'sure' : 'likely';
    claims.set(cusip, { cik: entry.cik, ticker: entry.ticker, confidence });
  });
  return claims;
}

function read(cusip: Cusip, rows: readonly FailsSymbol[], index: SymbolIndex): Reading | null {
  for (const row of rows) {
    const entry = index.find(row.symbol);
    if (entry) return { cusip, entry, row };
  }
  return null;
}

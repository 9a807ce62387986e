import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip, Position } from '@/lib/core/form13f/book';
import type { IsoDate } from '@/lib/core/iso-date';
import { inSteps, type Steps } from '@/lib/core/steps';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { claimsOfFails, type FailsClaim } from './fails-claims';
import { issuerPrefix } from './issuer-prefix';
import { NameIndex } from './name-index';
import type { FailsSymbols } from './read-fails';
import type { StatedCusips } from './read-schedule-13';
import { readShareClass } from './share-class';

/**
 * Where a mapping comes from: a file of fails to deliver, a Schedule 13D or 13G, another number of
 * the same issuer, or the issuer's name and class.
 */
export type CusipSource = 'fails' | 'schedule-13' | 'prefix' | 'name';

/** `sure` where a filing or fitting name says so, `suggested` where only a name does. */
export type CusipConfidence = 'sure' | 'likely' | 'suggested';

/** The company that a CUSIP belongs to. */
export interface CusipEntry {
  readonly cusip: Cusip;
  readonly cik: Cik;
  /** Null where the company is known, but not which of its listings. */
  readonly ticker: Ticker | null;
  readonly confidence: CusipConfidence;
  readonly source: CusipSource;
}

/** What a map is made of. */
export interface CusipFacts {
  readonly directory: readonly DirectoryEntry[];
  readonly fails: FailsSymbols;
  /** By which the age of what the files say is judged. */
  readonly today: IsoDate;
  readonly schedules: readonly StatedCusips[];
  /** What managers hold; what cannot be mapped of it stays visible. */
  readonly positions: readonly Pick<Position, 'cusip' | 'issuer' | 'titleOfClass'>[];
}

/** CUSIPs to companies, made in the reader's own browser from the SEC's files. */
export interface CusipMap {
  readonly entries: ReadonlyMap<Cusip, CusipEntry>;
  /** Numbers that sources give to different companies; they belong to none. */
  readonly conflicts: ReadonlyMap<Cusip, readonly Cik[]>;
  /** Numbers of positions that no source explains, with the name that a manager gives. */
  readonly unmapped: ReadonlyMap<Cusip, string>;
}

const ROWS_A_STEP = 200;

/**
 * Maps CUSIPs to companies. What sources contradict each other about is dropped. A number that no
 * file has any more goes to the company that alone has the issuer's six characters; a name decides
 * last, and never against them. In steps of some rows each; the time grows with their number.
 */
export function* mapCusips(facts: CusipFacts): Steps<CusipMap> {
  const names = new NameIndex();
  yield* inSteps(facts.directory, ROWS_A_STEP, (entry) => names.add(entry));
  const claims = yield* claimsOfFails(facts.directory, facts.fails, facts.today);
  const { entries, conflicts } = joinFilings(facts, claims, names);
  const prefixes = ownersOfPrefixes(entries.values());
  const unmapped = new Map<Cusip, string>();
  yield* inSteps(facts.positions, ROWS_A_STEP, ({ cusip, issuer, titleOfClass }) => {
    if (entries.has(cusip)) return;
    const found = conflicts.has(cusip)
      ? null
      : (byPrefix(cusip, titleOfClass, prefixes) ?? byName(cusip, issuer, titleOfClass));
    if (found) entries.set(cusip, found);
    else unmapped.set(cusip, issuer);
  });
  return { entries, conflicts, unmapped };

  function byName(cusip: Cusip, issuer: string, titleOfClass: string): CusipEntry | null {
    const match = names.find(issuer, titleOfClass);
    if (!match) return null;
    const owners = prefixes.get(issuerPrefix(cusip));
    if (owners && !owners.has(match.cik)) return null;
    return { cusip, ...match, confidence: 'suggested', source: 'name' };
  }
}

function joinFilings(
  { schedules }: CusipFacts,
  claims: ReadonlyMap<Cusip, FailsClaim>,
  names: NameIndex,
) {
  const stated = new Map<Cusip, Map<Cik, StatedCusips>>();
  for (const schedule of schedules) {
    for (const cusip of schedule.cusips) {
      stated.set(cusip, (stated.get(cusip) ?? new Map()).set(schedule.cik, schedule));
    }
  }
  const entries = new Map<Cusip, CusipEntry>();
  const conflicts = new Map<Cusip, readonly Cik[]>();
  for (const cusip of new Set([...claims.keys(), ...stated.keys()])) {
    const claim = claims.get(cusip);
    const schedule = stated.get(cusip);
    const ciks = new Set([...(schedule?.keys() ?? []), ...(claim ? [claim.cik] : [])]);
    const [cik] = ciks;
    if (ciks.size > 1) conflicts.set(cusip, [...ciks]);
    else if (cik !== undefined) {
      entries.set(cusip, entryOf(cusip, cik, claim, schedule?.get(cik), names));
    }
  }
  return { entries, conflicts };
}

function entryOf(
  cusip: Cusip,
  cik: Cik,
  claim: FailsClaim | undefined,
  schedule: StatedCusips | undefined,
  names: NameIndex,
): CusipEntry {
  if (!claim) {
    const ticker = names.tickerOf(cik, null);
    const confidence = schedule?.confidence ?? 'likely';
    return { cusip, cik, ticker, confidence, source: 'schedule-13' };
  }
  // Two sources that agree are sure, whatever each of them is alone.
  const confidence = schedule ? 'sure' : claim.confidence;
  return { cusip, cik, ticker: claim.ticker, confidence, source: 'fails' };
}

function ownersOfPrefixes(entries: Iterable<CusipEntry>): Map<string, Set<Cik>> {
  const owners = new Map<string, Set<Cik>>();
  for (const { cusip, cik } of entries) {
    const prefix = issuerPrefix(cusip);
    owners.set(prefix, (owners.get(prefix) ?? new Set()).add(cik));
  }
  return owners;
}

/** Funds are left out: many of one trust share its characters. */
function byPrefix(
  cusip: Cusip,
  titleOfClass: string,
  prefixes: ReadonlyMap<string, ReadonlySet<Cik>>,
): CusipEntry | null {
  const [cik, another] = prefixes.get(issuerPrefix(cusip)) ?? [];
  if (cik === undefined || another !== undefined) return null;
  if (readShareClass(titleOfClass).family === 'fund') return null;
  return { cusip, cik, ticker: null, confidence: 'likely', source: 'prefix' };
}

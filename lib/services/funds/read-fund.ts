import { knownManager } from '@/lib/core/directory/followed-managers';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { PeriodBook } from '@/lib/core/form13f/book';
import type { ChangeIndex } from '@/lib/core/form13f/change-index';
import {
  compareStored,
  quarterEnds,
  type SplitsByQuarter,
  type StoredComparison,
} from '@/lib/core/form13f/compare-stored';
import type { FundQuarter, FundRecord } from '@/lib/core/form13f/fund-quarter';
import type { FundFilingRef, FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import type { SplitHints } from '@/lib/core/form13f/change';
import { valueOfShares } from '@/lib/core/form13f/weights';
import type { IsoDate } from '@/lib/core/iso-date';
import { bookOf, recordOf } from './books';
import type { KeptFunds } from './kept-funds';
import { loadingOf } from './loading';
import type { FundTables } from './sources';

/**
 * Everything that is kept of a manager, and what it did in one quarter: that of `period`, or the
 * newest that is kept, held against the quarter before or against `against`, any earlier one that
 * is kept. Null where nothing is known of it. Reads only.
 */
export async function readFund(
  { cache, reader }: FundTables,
  kept: KeptFunds,
  cik: Cik,
  period: IsoDate | null = null,
  against: IsoDate | null = null,
): Promise<FundView | null> {
  const [row, follow, rows, progress] = await Promise.all([
    cache.managers.get(cik),
    reader.follows.get(cik),
    cache.books.where('[cik+period]').between([cik, ''], [cik, '\uffff']).toArray(),
    kept.progress(),
  ]);
  const known = knownManager(cik);
  if (!row && !follow && !known) return null;
  const books = new Map<IsoDate, PeriodBook>();
  for (const one of rows) {
    const book = bookOf(one);
    if (book) books.set(book.period, book);
  }
  const periods = [...books.keys()].sort().toReversed();
  const fund = recordOf({ cik, name: follow?.name || known?.name || cik }, row, books);
  const newestListed = row?.filings
    .map((one) => one.period)
    .sort()
    .at(-1);
  const wanted = period ?? periods[0] ?? newestListed ?? null;
  const shown = wanted && (await readPeriod(kept, fund, wanted, against));
  const told = shown ? [...shown.positions, ...shown.changes] : [];
  const loading = loadingOf(progress);
  const listings = (await kept.cusips())?.listings(new Set(told.map(({ cusip }) => cusip)));
  return {
    cik,
    name: fund.name,
    knownFor: known?.knownFor ?? null,
    isFollowed: follow !== undefined,
    periods,
    shown,
    tickers: listings?.tickers ?? {},
    companies: listings?.companies ?? {},
    problem: loading.state === 'done' ? (row?.problem ?? null) : null,
    loading,
    asOfMs: row?.fetchedAtMs ?? null,
  };
}

async function readPeriod(
  kept: KeptFunds,
  fund: FundRecord,
  period: IsoDate,
  asked: IsoDate | null,
): Promise<FundPeriodView> {
  const earlier = earlierOf(fund, period, asked);
  const { known, counted } = await splitsBetween(kept, fund.cik, earlier, period);
  return showPeriod(fund, period, compareStored(fund, period, earlier, known, counted));
}

/** What the quarter is held against: the one asked for, where that is kept and earlier. */
function earlierOf({ books }: FundRecord, period: IsoDate, asked: IsoDate | null): IsoDate {
  const isKept = asked !== null && asked < period && books.has(asked);
  return isKept ? asked : lastQuarterEnd(period);
}

/** Splits that all followed managers show, as far as that was worked out, and where it is among them. */
async function splitsBetween(
  kept: KeptFunds,
  cik: Cik,
  from: IsoDate,
  to: IsoDate,
): Promise<{ readonly known: SplitsByQuarter; readonly counted: ReadonlySet<IsoDate> }> {
  const known = new Map<IsoDate, SplitHints>();
  const counted = new Set<IsoDate>();
  for (const end of quarterEnds(from, to)) {
    const quarter = await kept.quarter(end);
    if (quarter) known.set(end, new Map(quarter.splits));
    if (quarter?.standings.get(cik) === 'compared') counted.add(end);
  }
  return { known, counted };
}

function showPeriod(
  fund: FundRecord,
  period: IsoDate,
  { quarter, against }: StoredComparison,
): FundPeriodView {
  const book = fund.books.get(period);
  const positions = book?.positions ?? [];
  return {
    period,
    against,
    state: quarter.state,
    why: quarter.state === 'uncompared' ? quarter.why : null,
    filings: filingsOf(fund, period),
    filingsBefore: against ? filingsOf(fund, against.period) : [],
    flags: quarter.state === 'compared' ? quarter.flags : (book?.flags ?? []),
    changes: quarter.state === 'compared' ? changesOf(quarter) : [],
    positions,
    value: valueOfShares(positions),
  };
}

/** Each change once: a change of number is indexed under both numbers. */
function changesOf({ changes }: Extract<FundQuarter, { state: 'compared' }>) {
  return [...new Set([...(changes satisfies ChangeIndex).values()].flat())];
}

function filingsOf({ cik, books }: FundRecord, period: IsoDate): FundFilingRef[] {
  return (books.get(period)?.filings ?? []).map(({ accession, filedOn }) => ({
    accession,
    filedOn,
    url: filingIndexUrl(cik, accession),
  }));
}

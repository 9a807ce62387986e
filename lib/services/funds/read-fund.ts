import { knownManager } from '@/lib/core/directory/followed-managers';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { PeriodBook } from '@/lib/core/form13f/book';
import type { ChangeIndex } from '@/lib/core/form13f/change-index';
import { fundQuarter, type FundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { likelySplits } from '@/lib/core/form13f/splits';
import type { SplitHints } from '@/lib/core/form13f/change';
import type { IsoDate } from '@/lib/core/iso-date';
import { bookOf, recordOf } from './books';
import type { KeptFunds } from './kept-funds';
import { loadingOf } from './loading';
import type { FundTables } from './sources';

/**
 * Everything that is kept of a manager, and what it did in one quarter: that of `period`, or the
 * newest that is kept. Null where nothing is known of it. Reads only.
 */
export async function readFund(
  { cache, reader }: FundTables,
  kept: KeptFunds,
  cik: Cik,
  period: IsoDate | null = null,
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
  const shown = wanted && showPeriod(fund, wanted, await splitsOf(kept, fund, wanted));
  const cusips = new Set(shown?.positions.map(({ cusip }) => cusip));
  return {
    cik,
    name: fund.name,
    knownFor: known?.knownFor ?? null,
    isFollowed: follow !== undefined,
    periods,
    shown,
    tickers: (await kept.cusips())?.tickers(cusips) ?? {},
    loading: loadingOf(progress),
    asOfMs: row?.fetchedAtMs ?? null,
  };
}

/** Splits that all followed managers show, where that was worked out; else those its own books do. */
async function splitsOf(kept: KeptFunds, fund: FundRecord, period: IsoDate): Promise<SplitHints> {
  const quarter = await kept.quarter(period);
  const [before, after] = [fund.books.get(lastQuarterEnd(period)), fund.books.get(period)];
  const own = before && after ? likelySplits([{ before, after }]) : new Map();
  return new Map([...own, ...(quarter?.splits ?? [])]);
}

function showPeriod(fund: FundRecord, period: IsoDate, hints: SplitHints): FundPeriodView {
  const quarter = fundQuarter(fund, period, hints);
  const book = fund.books.get(period);
  const positions = book?.positions ?? [];
  return {
    period,
    state: quarter.state,
    why: quarter.state === 'uncompared' ? quarter.why : null,
    filings: (book?.filings ?? []).map(({ accession, filedOn }) => ({
      accession,
      filedOn,
      url: filingIndexUrl(fund.cik, accession),
    })),
    flags: book?.flags ?? [],
    changes: quarter.state === 'compared' ? changesOf(quarter) : [],
    positions,
    value: valueOf(positions),
  };
}

/** Each change once: a change of number is indexed under both numbers. */
function changesOf({ changes }: Extract<FundQuarter, { state: 'compared' }>) {
  return [...new Set([...(changes satisfies ChangeIndex).values()].flat())];
}

function valueOf(positions: PeriodBook['positions']): number | null {
  let sum = 0;
  for (const { kind, value } of positions) {
    if (kind !== 'SH') continue;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

import { serialize } from 'node:v8';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { fundQuarter, type FundRecord } from '@/lib/core/form13f/fund-quarter';
import { periodBook } from '@/lib/core/form13f/period-book';
import { likelySplits } from '@/lib/core/form13f/splits';
import { whatFundsDid } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { OpenQuarter } from '@/lib/db/open-quarter';
import { packFiling, unpackFiling, type PackedFiling } from '@/lib/db/pack-filing';
import { packQuarter } from '@/lib/db/pack-quarter';
import { benchCik, benchFiling, cusipOf } from './fund-books';
import { goalLine } from './goal';

const PERIOD = '2026-09-30' as IsoDate;
const QUARTERS = 8;
const LOOKUPS = 400;
const SIZES = [
  { managers: 60, goals: { packMs: 500, coldMs: 25, warmMs: 0.2 } },
  { managers: 500, goals: null },
];

/**
 * Times what is done with followed managers' books, without the database, whose time a browser alone
 * can tell: packing eight quarters, working one quarter out, and what followed funds did in a CUSIP,
 * from the stored bytes and from memory. Returns lines to print.
 */
export async function benchFunds(): Promise<string[]> {
  const lines: string[] = [];
  for (const { managers, goals } of SIZES) {
    const { packed, packMs, positions } = packAll(managers);
    const megabytes = packed.reduce((sum, one) => sum + serialize(one).length, 0) / 1e6;
    const worked = workOut(packed, managers);
    const { cold, warm } = await lookUp(worked.quarter);
    const [cold95, warm95] = [percentile(cold, 0.95), percentile(warm, 0.95)];
    lines.push(
      `${managers} managers x ${QUARTERS} quarters, ${positions} positions: packed in ` +
        `${packMs.toFixed(0)} ms, ${megabytes.toFixed(1)} MB; a quarter worked out in ` +
        `${worked.ms.toFixed(0)} ms; what they did in a CUSIP, median / 95th percentile: from stored bytes ` +
        `${percentile(cold, 0.5).toFixed(2)} / ${cold95.toFixed(2)} ms, from memory ` +
        `${percentile(warm, 0.5).toFixed(3)} / ${warm95.toFixed(3)} ms`,
    );
    if (!goals) continue;
    lines.push(
      goalLine(
        packMs <= goals.packMs,
        `packed within ${goals.packMs} ms`,
        `${packMs.toFixed(0)} ms`,
      ),
      goalLine(cold95 <= goals.coldMs, `cold within ${goals.coldMs} ms`, `${cold95.toFixed(2)} ms`),
      goalLine(warm95 <= goals.warmMs, `warm within ${goals.warmMs} ms`, `${warm95.toFixed(3)} ms`),
    );
  }
  return lines;
}

function packAll(managers: number) {
  const filings = Array.from({ length: managers * QUARTERS }, (_, index) =>
    benchFiling(Math.floor(index / QUARTERS), index % QUARTERS, periodAt(index % QUARTERS)),
  );
  const begun = performance.now();
  const packed = filings.map(packFiling);
  const packMs = performance.now() - begun;
  return { packed, packMs, positions: filings.reduce((sum, { rows }) => sum + rows, 0) };
}

function workOut(packed: readonly PackedFiling[], managers: number) {
  const begun = performance.now();
  const funds = Array.from({ length: managers }, (_, manager) => recordOf(packed, manager));
  const pairs = funds.flatMap(({ books }) => {
    const [before, after] = [books.get(periodAt(1)), books.get(PERIOD)];
    return before && after ? [{ before, after }] : [];
  });
  const hints = likelySplits(pairs);
  const standing = funds.map((fund) => ({ fund, quarter: fundQuarter(fund, PERIOD, hints) }));
  const quarter = packQuarter(standing, hints);
  return { quarter, ms: performance.now() - begun };
}

function recordOf(packed: readonly PackedFiling[], manager: number): FundRecord {
  const two = packed.slice(manager * QUARTERS, manager * QUARTERS + 2);
  const books = two.flatMap((one) => {
    const book = periodBook([unpackFiling(one)]);
    return book.ok ? [[book.value.period, book.value] as const] : [];
  });
  return {
    cik: benchCik(manager),
    name: `MANAGER ${manager}`,
    family: [],
    list: null,
    books: new Map(books),
    reportedBy: [],
  };
}

async function lookUp({ head, parts }: ReturnType<typeof packQuarter>) {
  const read = (part: number) => Promise.resolve(structuredClone(parts[part]));
  const cusips = Array.from({ length: LOOKUPS }, (_, index) => cusipOf(index * 7));
  const ask = async (quarter: OpenQuarter, index: number) => {
    const cusip = cusips[index] ?? cusipOf(0);
    const begun = performance.now();
    whatFundsDid(await quarter.under([cusip]), new Set([cusip]), PERIOD);
    return performance.now() - begun;
  };
  const cold: number[] = [];
  const warm: number[] = [];
  const kept = new OpenQuarter(head, read);
  for (const index of cusips.keys()) {
    const begun = performance.now();
    await ask(new OpenQuarter(structuredClone(head), read), index);
    cold.push(performance.now() - begun);
    await ask(kept, index);
    warm.push(await ask(kept, index));
  }
  return { cold, warm };
}

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
}

/** The last day of a quarter, so many before the newest. */
function periodAt(back: number): IsoDate {
  let period = PERIOD;
  for (let left = back; left > 0; left--) period = lastQuarterEnd(period);
  return period;
}

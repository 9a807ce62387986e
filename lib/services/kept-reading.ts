import type { Cik } from '@/lib/core/edgar/cik';
import { buildReport, windowReport, type WindowReport } from '@/lib/core/insider/build-report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { CompanyReading } from './company-run';
import { keepDerived } from './derive';
import { filingsAbout, heldFilings, heldInWindow, type HeldFilings } from './held-filings';
import { reportInput } from './kept-input';

/** What the cache says of a company, without any request. Reads only, for live queries. */
export async function readKept(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyReading> {
  const today = easternDay(nowMs);
  return readingOf(cache, await heldFilings(cache, cik, today), nowMs);
}

/** The same; rows of older code, or of what an older list said, are derived again and kept. */
export async function readRenewed(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyReading> {
  const today = easternDay(nowMs);
  const held = await heldFilings(cache, cik, today);
  const isChanged = held !== null && (await keepDerived(cache, filingsAbout(held)));
  return readingOf(cache, isChanged ? await heldFilings(cache, cik, today) : held, nowMs);
}

/** The window alone, without signals: what popup and badge need of every watched company. */
export async function readWindow(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<WindowReport | null> {
  const today = easternDay(nowMs);
  const held = await heldInWindow(cache, cik, today);
  if (!held) return null;
  const { input } = await reportInput(cache, held, nowMs);
  return windowReport(tradeEvents(input.transactions, input.holdings), input);
}

async function readingOf(
  cache: CacheDatabase,
  held: HeldFilings | null,
  nowMs: number,
): Promise<CompanyReading> {
  if (!held) return { report: null, asOfMs: null, problem: null };
  const { input } = await reportInput(cache, held, nowMs);
  return { report: buildReport(input), asOfMs: held.list.fetchedAtMs, problem: null };
}

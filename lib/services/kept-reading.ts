import type { Cik } from '@/lib/core/edgar/cik';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { CompanyReading } from './company-run';
import { keepDerived } from './derive';
import { filingsAbout, heldFilings, isHeldStill } from './held-filings';
import { reportFrom } from './read-report';

const NOTHING = { report: null, asOfMs: null };

/**
 * What the cache says of a company, without any request; rows of older code, or of what an older
 * list said, are derived again and kept.
 */
export async function readRenewed(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyReading> {
  const today = easternDay(nowMs);
  const found = await heldFilings(cache, cik, today);
  const isChanged = found !== null && (await keepDerived(cache, filingsAbout(found)));
  const held = isChanged ? await heldFilings(cache, cik, today) : found;
  if (!held) return { ...NOTHING, problem: null };
  const read = await reportFrom(cache, held, nowMs);
  return { ...((await isHeldStill(cache, cik)) ? read : NOTHING), problem: null };
}

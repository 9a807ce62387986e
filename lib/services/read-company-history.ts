import type { Cik } from '@/lib/core/edgar/cik';
import { reportOn } from '@/lib/core/insider/build-report';
import { gapDays } from '@/lib/core/insider/gaps';
import type { CompanyHistory } from '@/lib/core/insider/history';
import { noticeStories } from '@/lib/core/insider/notice-stories';
import { personRecords } from '@/lib/core/insider/person-records';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import { heldFilings, isHeldStill } from './held-filings';
import { readLoading } from './history-progress';
import { noticesAbout } from './kept-notices';
import { reportInput } from './kept-input';

/**
 * Everything held about a company's insiders, without any request; null before the filings of the
 * window were read for the first time (`readLoading` then says how far that is). Reads only.
 */
export async function readCompanyHistory(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyHistory | null> {
  const today = easternDay(nowMs);
  const held = await heldFilings(cache, cik, today);
  if (!held) return null;
  const [{ input, unread }, notices, loading] = await Promise.all([
    reportInput(cache, held, nowMs),
    noticesAbout(cache, cik),
    readLoading(cache, 'company', cik),
  ]);
  if (!(await isHeldStill(cache, cik))) return null;
  const events = tradeEvents(input.transactions, input.holdings);
  const report = reportOn(events, input);
  const gaps = gapDays(unread, input.transactions);
  const heldSince = held.since;
  const { heldUntil } = input;
  return {
    cik,
    name: held.list.name,
    report,
    events,
    people: personRecords(events),
    notices: noticeStories(notices, { today, heldSince, heldUntil, gaps, events }),
    signals: report.signals,
    unread,
    outstanding: input.outstanding,
    heldSince,
    asOfMs: held.list.fetchedAtMs,
    loading,
  };
}

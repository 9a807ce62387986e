import type { Cik } from '@/lib/core/edgar/cik';
import type { FundsView } from '@/lib/core/form13f/funds-view';
import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { seasonOf, seasonPeriod, type Season } from '@/lib/core/form13f/season';
import { whatFundsDid } from '@/lib/core/form13f/what-funds-did';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CompanyCusip } from '@/lib/db/pack-cusips';
import type { KeptFunds } from './kept-funds';
import { loadingOf } from './loading';

/**
 * What followed managers report of a company: about the quarter of the season or, before anyone
 * filed that one, about the quarter before. Null where the reader follows none. Reads only.
 */
export async function readFundsInCompany(
  kept: KeptFunds,
  cik: Cik,
  nowMs: number,
): Promise<FundsView | null> {
  // All at once: a worker that has just begun waits least for its databases so.
  const [progress, season, known] = await Promise.all([
    kept.progress(),
    readSeason(kept, nowMs),
    kept.companyCusips(cik),
  ]);
  if (progress.followed.length === 0) return null;
  const loading = loadingOf(progress);
  const cusips = known ?? [];
  const mapping = known ? mappingOf(known) : 'not-loaded';
  const period = season.filed > 0 ? season.period : lastQuarterEnd(season.period);
  const numbers = cusips.map(({ cusip }) => cusip);
  const funds = numbers.length === 0 ? null : await kept.under(period, numbers);
  if (!funds) return { season, loading, inCompany: null, mapping };
  const inCompany = whatFundsDid(funds, new Set(numbers), period);
  return { season, loading, inCompany, mapping };
}

/** How far the season has come among followed managers. Reads only. */
export async function readSeason(kept: KeptFunds, nowMs: number): Promise<Season> {
  const today = easternDay(nowMs);
  const period = seasonPeriod(today);
  const [{ followed }, quarter] = await Promise.all([kept.progress(), kept.quarter(period)]);
  const states = followed.map((cik) => quarter?.standings.get(cik) ?? 'unread');
  return seasonOf(states, period, today);
}

function mappingOf(cusips: readonly CompanyCusip[]): FundsView['mapping'] {
  if (cusips.length === 0) return 'unmapped';
  return cusips.some(({ confidence }) => confidence === 'sure') ? 'sure' : 'likely';
}

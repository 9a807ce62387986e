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
  const progress = await kept.progress();
  if (progress.followed.length === 0) return null;
  const loading = loadingOf(progress);
  const [season, map] = await Promise.all([readSeason(kept, nowMs), kept.cusips()]);
  const cusips = map?.of(cik) ?? [];
  const mapping = map ? mappingOf(cusips) : 'not-loaded';
  const period = season.filed > 0 ? season.period : lastQuarterEnd(season.period);
  const quarter = await kept.quarter(period);
  if (!quarter || cusips.length === 0) return { season, loading, inCompany: null, mapping };
  const numbers = cusips.map(({ cusip }) => cusip);
  const inCompany = whatFundsDid(await quarter.under(numbers), new Set(numbers), period);
  return { season, loading, inCompany, mapping };
}

/** How far the season has come among followed managers. Reads only. */
export async function readSeason(kept: KeptFunds, nowMs: number): Promise<Season> {
  const today = easternDay(nowMs);
  const period = seasonPeriod(today);
  const [{ followed }, quarter] = await Promise.all([kept.progress(), kept.quarter(period)]);
  const known = new Map(quarter?.standings.map(({ cik, state }) => [cik, state]));
  return seasonOf(
    followed.map((cik) => known.get(cik) ?? 'unread'),
    period,
    today,
  );
}

function mappingOf(cusips: readonly CompanyCusip[]): FundsView['mapping'] {
  if (cusips.length === 0) return 'unmapped';
  return cusips.some(({ confidence }) => confidence === 'sure') ? 'sure' : 'likely';
}

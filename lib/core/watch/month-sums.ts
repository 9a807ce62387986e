import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import { valueOf } from '@/lib/core/insider/side-total';
import { grouped } from '@/lib/core/grouped';
import type { IsoDate } from '@/lib/core/iso-date';
import { firstDayOf, monthOf } from '@/lib/core/month';

/** What was bought and sold on the market in one calendar month. */
export interface MonthSum {
  /** `2026-11`. */
  readonly month: string;
  /** Whether every filing of the month is held; without that, nothing found says nothing. */
  readonly isHeld: boolean;
  /** US dollars; null where a trade of that side states no clear price, 0 where there was none. */
  readonly bought: number | null;
  readonly sold: number | null;
}

const MONTHS = 12;

/**
 * The last twelve calendar months up to `today`, oldest first, by the day of the trade. `heldSince`
 * is the filing day since when nothing is missing.
 */
export function monthSums(
  events: readonly TradeEvent[],
  heldSince: IsoDate,
  today: IsoDate,
): MonthSum[] {
  const byMonth = grouped(events, ({ tradedOn }) => monthOf(tradedOn));
  const last = monthOf(today);
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = last - MONTHS + 1 + index;
    const of = byMonth.get(month) ?? [];
    return {
      month: firstDayOf(month).slice(0, 7),
      isHeld: heldSince <= firstDayOf(month),
      bought: sumOf(of.filter(isBuy)),
      sold: sumOf(of.filter(isSale)),
    };
  });
}

function sumOf(events: readonly TradeEvent[]): number | null {
  return events.length === 0 ? 0 : valueOf(events);
}

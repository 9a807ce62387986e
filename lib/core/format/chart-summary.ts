import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { formatPrice } from './money';
import { countOf, listOf } from './quantity';

function side(events: readonly TradeEvent[], one: string): string | null {
  if (events.length === 0) return null;
  const prices = events.map(({ price }) => price ?? 0);
  const least = prices.reduce((low, price) => Math.min(low, price), Infinity);
  const most = prices.reduce((high, price) => Math.max(high, price), 0);
  const paid =
    least === most ? formatPrice(least) : `${formatPrice(least)} to ${formatPrice(most)}`;
  return `${countOf(events.length, one)} at ${paid}`;
}

/** What the chart of trades shows, in a sentence, for who cannot see it. */
export function chartSummary(
  charted: readonly TradeEvent[],
  { since, until }: { readonly since: IsoDate; readonly until: IsoDate },
  today: IsoDate,
): string {
  const sides = [
    side(charted.filter(isBuy), 'purchase'),
    side(charted.filter(isSale), 'sale'),
  ].filter((words) => words !== null);
  const span = `From ${formatDay(since, today)} to ${formatDay(until, today)}`;
  return `${span}: ${sides.length === 0 ? 'no market trade' : listOf(sides)}. The table lists each.`;
}

import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';
import { formatPrice } from './money';

function side(events: readonly TradeEvent[], named: 'chartBuys' | 'chartSales'): string | null {
  if (events.length === 0) return null;
  const prices = events.map(({ price }) => price ?? 0);
  const least = prices.reduce((low, price) => Math.min(low, price), Infinity);
  const most = prices.reduce((high, price) => Math.max(high, price), 0);
  if (least === most) return sayCount(named, events.length, { price: formatPrice(least) });
  const range = { low: formatPrice(least), high: formatPrice(most) };
  return sayCount(`${named}Range`, events.length, range);
}

/** What the chart of trades shows, in a sentence, for who cannot see it. */
export function chartSummary(
  charted: readonly TradeEvent[],
  { since, until }: { readonly since: IsoDate; readonly until: IsoDate },
  today: IsoDate,
): string {
  const sides = [
    side(charted.filter(isBuy), 'chartBuys'),
    side(charted.filter(isSale), 'chartSales'),
  ].filter((words) => words !== null);
  const span = { since: formatDay(since, today), until: formatDay(until, today) };
  return sides.length === 0
    ? say('chartNone', span)
    : say('chartSome', { ...span, list: listAll(sides) });
}

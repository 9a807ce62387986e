import type { PersonHistory } from '@/lib/core/insider/history';
import type { SideTotal } from '@/lib/core/insider/report';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import type { InsiderLine } from './insider-line';
import { plain, strong, textOf, type LinePart } from './line-part';
import { formatMoney } from './money';
import { plannedParts } from './plan-words';
import { countOf } from './quantity';

interface Sum {
  readonly trades: number;
  /** US dollars; null when one of the totals has none. */
  readonly value: number | null;
  readonly planned: number;
}

function sumOf(totals: readonly (SideTotal | null)[]): Sum {
  const stated = totals.filter((total) => total !== null);
  return {
    trades: stated.reduce((sum, { trades }) => sum + trades, 0),
    value: stated.reduce<number | null>(
      (sum, { value }) => (sum === null || value === null ? null : sum + value),
      0,
    ),
    planned: stated.reduce((sum, { planned }) => sum + planned, 0),
  };
}

/** What one insider bought and sold on the market over all that is held, across companies. */
export function personLine(
  { records, heldSince, events }: Pick<PersonHistory, 'records' | 'heldSince' | 'events'>,
  today: IsoDate,
): InsiderLine {
  const bought = sumOf(records.map((record) => record.bought));
  const sold = sumOf(records.map((record) => record.sold));
  const sides: LinePart[] = [];
  if (bought.trades > 0) sides.push({ text: `Bought ${formatMoney(bought.value)}`, tone: 'buy' });
  if (bought.trades > 0 && sold.trades > 0) sides.push(plain(' and '));
  if (sold.trades > 0) {
    const verb = bought.trades > 0 ? 'sold' : 'Sold';
    sides.push({ text: `${verb} ${formatMoney(sold.value)}`, tone: 'sell' });
  }
  const since = `since ${formatDay(heldSince, today)}`;
  const companies =
    records.length > 1 ? ` at ${countOf(records.length, 'company', 'companies')}` : '';
  const head =
    sides.length > 0
      ? [...sides, plain(` on the market${companies} ${since}.`)]
      : [strong('No market purchase or sale'), plain(` is known ${since}.`)];
  const both = {
    trades: bought.trades + sold.trades,
    planned: bought.planned + sold.planned,
  };
  const silent = events.filter((event) => isMarketTrade(event) && event.plan === 'unknown').length;
  const planned = plannedParts(both, 'Trades', silent);
  const rest =
    planned.length > 0 ? planned : [plain(`${countOf(events.length, 'entry', 'entries')} in all.`)];
  return { head, rest, sentence: `${textOf(head)} ${textOf(rest)}` };
}

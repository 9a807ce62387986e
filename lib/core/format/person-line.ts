import type { PersonHistory } from '@/lib/core/insider/history';
import type { SideTotal } from '@/lib/core/insider/report';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import type { InsiderLine } from './insider-line';
import { textOf, type LinePart } from './line-part';
import { formatMoney } from './money';
import { plannedParts } from './plan-words';
import { sayCountLine, sayLine } from './say-line';

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
  const head = headOf(bought, sold, {
    companies: records.length,
    day: formatDay(heldSince, today),
  });
  const both = {
    trades: bought.trades + sold.trades,
    planned: bought.planned + sold.planned,
  };
  const silent = events.filter((event) => isMarketTrade(event) && event.plan === 'unknown').length;
  const planned = plannedParts(both, 'Trades', silent);
  const rest = planned.length > 0 ? planned : sayCountLine('entriesInAll', events.length);
  return { head, rest, sentence: `${textOf(head)} ${textOf(rest)}` };
}

function headOf(
  bought: Sum,
  sold: Sum,
  { companies, day }: { readonly companies: number; readonly day: string },
): LinePart[] {
  const at = companies > 1 ? 'At' : '';
  const values = { companies, day };
  if (bought.trades > 0 && sold.trades > 0) {
    const sums = { sum: formatMoney(bought.value), sold: formatMoney(sold.value) };
    return sayLine(`personBoughtSold${at}`, { ...values, ...sums });
  }
  if (bought.trades > 0) {
    return sayLine(`personBought${at}`, { ...values, sum: formatMoney(bought.value) });
  }
  if (sold.trades > 0) {
    return sayLine(`personSold${at}`, { ...values, sum: formatMoney(sold.value) });
  }
  return sayLine('personNoTrade', { day });
}

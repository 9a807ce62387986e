import type { SideTotal } from '@/lib/core/insider/report';
import { say, sayCount } from '@/lib/core/words/say';
import { formatMoney } from './money';

/**
 * One side of a person's record: `3 purchases, $1.2M`, with how many were planned. `none` where
 * the filings held have none.
 */
export function recordWords(total: SideTotal | null, one: 'purchase' | 'sale'): string {
  if (!total) return say('recordNone');
  const { trades, planned, value } = total;
  const sum = formatMoney(value);
  const stem = one === 'purchase' ? 'recordBuys' : 'recordSales';
  return planned === 0
    ? sayCount(stem, trades, { sum })
    : sayCount(`${stem}Planned`, trades, { sum, planned });
}

import type { SideTotal } from '@/lib/core/insider/report';
import { formatMoney } from './money';
import { countOf } from './quantity';

/**
 * One side of a person's record: `3 purchases, $1.2M`, with how many were planned. `none` where
 * the filings held have none.
 */
export function recordWords(total: SideTotal | null, one: 'purchase' | 'sale'): string {
  if (!total) return 'none';
  const planned = total.planned === 0 ? '' : `, ${total.planned} by plan`;
  return `${countOf(total.trades, one)}, ${formatMoney(total.value)}${planned}`;
}

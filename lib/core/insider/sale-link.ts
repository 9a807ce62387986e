import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification } from './classify';
import type { FilingContext } from './filing-context';
import { isSale } from './market-trades';
import type { SaleLink } from './report';

/**
 * What a sale on the market hangs on: a tax bill, by the filing's words; or an exercise, vesting or
 * conversion that the same filing reports of the same day. Null for a sale on its own and for every
 * row that is no such sale.
 */
export function linkOf(
  row: OwnershipRow,
  classified: Pick<Classification, 'class' | 'rule'>,
  context: FilingContext,
): SaleLink | null {
  if (!isSale(classified)) return null;
  if (classified.rule === 'words-to-cover') return 'to-cover';
  return row.date && context.exerciseDays.has(row.date) ? 'after-exercise' : null;
}

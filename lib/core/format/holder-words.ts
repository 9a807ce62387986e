import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import { sayCount } from '@/lib/core/words/say';
import { formatQuarter } from './quarter';

/**
 * What the chart of holders shows, in a sentence; counts are of those that filed for a quarter.
 * Empty for no quarter.
 */
export function holdersSummary(quarters: readonly HolderQuarter[], today: IsoDate): string {
  const [first] = quarters;
  const last = quarters.at(-1);
  if (!first || !last) return '';
  const { holding, filed } = last;
  const quarter = formatQuarter(last.period, today);
  if (first === last) return sayCount('fundsHoldersNow', filed, { quarter, holding });
  return sayCount('fundsHoldersThen', filed, {
    quarter,
    holding,
    first: formatQuarter(first.period, today),
    before: first.holding,
    filed: first.filed,
  });
}

import { holdersSummary } from '@/lib/core/format/holder-words';
import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { ChartView } from '../history/chart-view';
import { HoldersChart } from './holders-chart';
import { HoldersTable } from './holders-chart-table';

interface HoldersPartProps {
  /** Oldest first. */
  readonly quarters: readonly HolderQuarter[];
  readonly today: IsoDate;
}

/** What followed funds did over the stored quarters; of fewer than two nothing is drawn. */
export function HoldersPart({ quarters, today }: HoldersPartProps) {
  if (quarters.length < 2) return null;
  return (
    <section aria-label={say('fundsByQuarter')}>
      <h3>{say('fundsByQuarter')}</h3>
      <ChartView
        label={say('fundsShowQuarters')}
        summary={holdersSummary(quarters, today)}
        chart={<HoldersChart quarters={quarters} today={today} />}
        table={<HoldersTable quarters={quarters} today={today} />}
      />
    </section>
  );
}

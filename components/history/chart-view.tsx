import { useState, type ReactNode } from 'react';
import { say } from '@/lib/core/words/say';
import { Choice } from './choice';

type View = 'chart' | 'table';

interface ChartViewProps {
  /** What is chosen between, for who cannot see it: `Show weights as`. */
  readonly label: string;
  /** What the chart shows, in a sentence. */
  readonly summary: string;
  readonly chart: ReactNode;
  /** The same figures. */
  readonly table: ReactNode;
}

/** A chart with its sentence, or the same figures as a table, as the reader likes. */
export function ChartView({ label, summary, chart, table }: ChartViewProps) {
  const [view, setView] = useState<View>('chart');
  const views = [
    { value: 'chart', label: say('chartAsChart') },
    { value: 'table', label: say('chartAsTable') },
  ] as const;
  return (
    <div className="chart-view">
      <div className="chart-view-head">
        <p className="fine">{summary}</p>
        <Choice label={label} options={views} value={view} onChoose={setView} />
      </div>
      {view === 'chart' ? chart : table}
    </div>
  );
}

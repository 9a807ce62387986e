import { useMemo, useState, type ReactNode } from 'react';
import { dayAt } from '@/lib/core/format/day';
import { compareText } from '@/lib/core/order';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { useGrowing } from './use-growing';
import { WatchRow, type ShownEntry } from './watch-row';

interface WatchlistProps {
  readonly lines: readonly ShownEntry[];
  readonly nowMs: number;
  /** What is done with the list as a whole, beside its heading. */
  readonly actions?: ReactNode;
  readonly onRemove: (entry: WatchEntry) => void;
}

/** The newest activity first; what has none keeps the order in which it was added, newest first. */
function byActivity(a: ShownEntry, b: ShownEntry): number {
  return compareText(newestDay(b), newestDay(a)) || b.entry.addedAtMs - a.entry.addedAtMs;
}

function newestDay({ summary }: ShownEntry): string {
  return summary?.latest?.filedOn ?? '';
}

/** Everything that is watched, the last activity first, drawn as far as the reader comes. */
export function Watchlist({ lines, nowMs, actions, onRemove }: WatchlistProps) {
  const [group, setGroup] = useState('');
  const sorted = useMemo(() => lines.toSorted(byActivity), [lines]);
  const groups = useMemo(
    () => [...new Set(lines.flatMap(({ entry }) => entry.group ?? []))].sort(compareText),
    [lines],
  );
  const chosen = groups.includes(group) ? group : '';
  const wanted = chosen === '' ? sorted : sorted.filter(({ entry }) => entry.group === chosen);
  const { shown, end } = useGrowing(wanted.length);
  const today = dayAt(nowMs);
  return (
    <section className="watch" aria-label="Watchlist">
      <div className="list-head">
        <h2>
          Watchlist <span className="count">{lines.length.toLocaleString('en-US')}</span>
        </h2>
        {groups.length > 0 && (
          <select
            className="group-choice"
            aria-label="Group"
            value={chosen}
            onChange={(event) => setGroup(event.target.value)}
          >
            <option value="">All groups</option>
            {groups.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        {actions}
      </div>
      <ul className="watchlist" aria-label="Watchlist">
        {wanted.slice(0, shown).map((line) => (
          <WatchRow
            key={line.entry.id}
            line={line}
            nowMs={nowMs}
            today={today}
            onRemove={onRemove}
          />
        ))}
        {shown < wanted.length && (
          <li key={shown} ref={end} className="growing" aria-hidden="true" />
        )}
      </ul>
    </section>
  );
}

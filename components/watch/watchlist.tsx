import { useMemo, useState, type ReactNode } from 'react';
import { dayAt } from '@/lib/core/format/day';
import { entryLineWords, type ShownEntry } from '@/lib/core/format/entry-line-words';
import { compareText } from '@/lib/core/order';
import { byActivity } from '@/lib/core/watch/by-activity';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { numberFormat } from '@/lib/core/words/number-format';
import { useGrowing } from './use-growing';
import { WatchRow } from './watch-row';
import { WatchlistFrame } from './watchlist-frame';

interface WatchlistProps {
  readonly lines: readonly ShownEntry[];
  readonly nowMs: number;
  /** How many of them can be in sight when the list is opened. */
  readonly first?: number;
  /** What is done with the list as a whole, beside its heading. */
  readonly actions?: ReactNode;
  readonly onRemove: (entry: WatchEntry) => void;
}

const figure = numberFormat();

/** Everything that is watched, the last activity first, drawn as far as the reader comes. */
export function Watchlist({ lines, nowMs, first, actions, onRemove }: WatchlistProps) {
  const [group, setGroup] = useState('');
  const sorted = useMemo(() => lines.toSorted(byActivity), [lines]);
  const groups = useMemo(
    () => [...new Set(lines.flatMap(({ entry }) => entry.group ?? []))].sort(compareText),
    [lines],
  );
  const chosen = groups.includes(group) ? group : '';
  const wanted = chosen === '' ? sorted : sorted.filter(({ entry }) => entry.group === chosen);
  const { shown, end } = useGrowing(wanted.length, first === undefined ? {} : { first });
  const today = dayAt(nowMs);
  return (
    <WatchlistFrame
      entries={figure(lines.length)}
      groups={groups}
      chosen={chosen}
      onChoose={setGroup}
      actions={actions}
    >
      {wanted.slice(0, shown).map((line, at) => (
        <WatchRow
          key={line.entry.id}
          words={entryLineWords(line, nowMs, today)}
          place={{ at: at + 1, of: wanted.length }}
          onRemove={() => onRemove(line.entry)}
        />
      ))}
      {shown < wanted.length && <li key={shown} ref={end} className="growing" aria-hidden="true" />}
    </WatchlistFrame>
  );
}

import { dayAt } from '@/lib/core/format/day';
import { problemSentence } from '@/lib/core/format/problem-words';
import { watchRest } from '@/lib/core/format/watch-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { WatchRow } from '@/lib/core/watch/row';
import { Icon } from './icon';
import { WatchEvent } from './watch-event';

const SHOWN = 3;

interface WatchItemProps {
  readonly row: WatchRow;
  readonly nowMs: number;
  readonly onRemove: (row: WatchRow) => void;
}

/** Everything that is new; else the newest that is known. */
function eventsOf({ unseen, newest }: WatchRow): readonly TradeEvent[] {
  if (unseen.length > 0) return unseen;
  return newest ? [newest] : [];
}

/** One watched company with what its insiders filed. */
export function WatchItem({ row, nowMs, onRemove }: WatchItemProps) {
  const { ticker, name, unseen, problem } = row;
  const events = eventsOf(row);
  const more = events.slice(SHOWN);
  const rest = watchRest(row);
  const lines = (some: readonly TradeEvent[]) =>
    some.map((event) => (
      <WatchEvent key={event.id} event={event} ticker={ticker} today={dayAt(nowMs)} />
    ));
  return (
    <li className={unseen.length > 0 ? 'watch-item unseen' : 'watch-item'}>
      <p className="watch-company">
        <b>{ticker}</b>
        <span className="watch-name" title={name}>
          <bdi>{name}</bdi>
        </span>
        {unseen.length > 0 && <span className="tag-new">{unseen.length} new</span>}
      </p>
      {lines(events.slice(0, SHOWN))}
      {more.length > 0 && (
        <details className="watch-more">
          <summary>and {more.length} more</summary>
          {lines(more)}
        </details>
      )}
      {rest && <p className="watch-quiet">{rest}</p>}
      {problem && (
        <p className="watch-problem">
          <bdi>{problemSentence(problem, nowMs)}</bdi>
        </p>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={`Stop watching ${ticker}`}
        title="Stop watching"
        onClick={() => onRemove(row)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

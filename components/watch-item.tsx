import { dayAt, formatDay } from '@/lib/core/format/day';
import { problemWords } from '@/lib/core/format/problem-words';
import { ownersOf, tradeWhat } from '@/lib/core/format/trade-words';
import type { WatchRow } from '@/lib/core/watch/row';
import { FilingLink } from './filing-link';
import { Icon } from './icon';

interface WatchItemProps {
  readonly row: WatchRow;
  readonly nowMs: number;
  readonly onRemove: (row: WatchRow) => void;
}

function Newest({ row, nowMs }: { readonly row: WatchRow; readonly nowMs: number }) {
  const { newest, checkedAtMs, problem } = row;
  if (newest) {
    const who = ownersOf(newest);
    const day = formatDay(newest.tradedOn, dayAt(nowMs));
    return (
      <p className="watch-newest">
        <span className="watch-what">{tradeWhat(newest)}</span>
        <bdi className="watch-who" title={who}>
          {who}
        </bdi>
        <span className="watch-day">
          <FilingLink url={newest.url} about={`filing of ${row.ticker}`}>
            {day}
          </FilingLink>
        </span>
      </p>
    );
  }
  if (problem) return null;
  const words =
    checkedAtMs === null ? 'Not checked yet. This takes a moment.' : 'No recent insider filings.';
  return <p className="watch-newest quiet">{words}</p>;
}

/** One watched company with the newest thing its insiders filed. */
export function WatchItem({ row, nowMs, onRemove }: WatchItemProps) {
  return (
    <li className={row.unseen > 0 ? 'watch-item unseen' : 'watch-item'}>
      <p className="watch-company">
        <b>{row.ticker}</b>
        <span className="watch-name" title={row.name}>
          <bdi>{row.name}</bdi>
        </span>
        {row.unseen > 0 && <span className="tag-new">{row.unseen} new</span>}
      </p>
      <Newest row={row} nowMs={nowMs} />
      {row.problem && (
        <p className="watch-problem" title={problemWords(row.problem, nowMs).next}>
          <bdi>{problemWords(row.problem, nowMs).what}</bdi>
        </p>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={`Stop watching ${row.ticker}`}
        title="Stop watching"
        onClick={() => onRemove(row)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

import { ageWords } from '@/lib/core/format/age-words';
import {
  activityWords,
  entryLabel,
  entryPath,
  entryAside,
  type EntryActivity,
} from '@/lib/core/format/entry-words';
import { filedText } from '@/lib/core/format/filed-text';
import { problemSentence } from '@/lib/core/format/problem-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { MonthSum } from '@/lib/core/watch/month-sums';
import { Icon } from '../icon';
import { Sparkline } from './sparkline';

/** An entry of the watchlist with what is known of it. */
export interface ShownEntry {
  readonly entry: WatchEntry;
  readonly unseen: number;
  /** Null before the first check. */
  readonly summary: (EntryActivity & { readonly months: readonly MonthSum[] }) | null;
  readonly problem: Problem | null;
}

interface WatchRowProps {
  readonly line: ShownEntry;
  readonly nowMs: number;
  readonly today: IsoDate;
  readonly onRemove: (entry: WatchEntry) => void;
}

/** One entry: who, the last activity, a year of trades in small. */
export function WatchRow({ line, nowMs, today, onRemove }: WatchRowProps) {
  const { entry, unseen, summary, problem } = line;
  const label = entryLabel(entry);
  const name = filedText(entry.name);
  const aside = entryAside(entry);
  return (
    <li className={unseen > 0 ? 'watch-item unseen' : 'watch-item'}>
      <a className="watch-link" href={entryPath(entry)} target="_blank" rel="noreferrer">
        <span className="watch-company">
          <bdi className="watch-label">{label}</bdi>
          {name !== label && (
            <span className="watch-name" title={name}>
              <bdi>{name}</bdi>
            </span>
          )}
          {unseen > 0 && <span className="tag-new">{unseen} new</span>}
        </span>
        <span className="watch-last">
          <bdi>{activityWords(entry, summary, today)}</bdi>
          {summary?.latest && <> · {ageWords(summary.latest.filedOn, today)}</>}
        </span>
        {aside !== '' && <span className="watch-aside">{aside}</span>}
        {problem && (
          <span className="watch-problem">
            <bdi>{problemSentence(problem, nowMs)}</bdi>
          </span>
        )}
      </a>
      {summary && <Sparkline months={summary.months} />}
      <button
        type="button"
        className="icon-button"
        aria-label={`Stop watching ${label}`}
        title="Stop watching"
        onClick={() => onRemove(entry)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

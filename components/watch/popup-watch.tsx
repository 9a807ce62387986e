import { useState, type ReactNode } from 'react';
import { dayAt } from '@/lib/core/format/day';
import type { ShownEntry } from '@/lib/core/format/entry-line-words';
import { checkedWords } from '@/lib/core/format/watch-words';
import type { Problem } from '@/lib/core/problem';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { frontFit } from '@/lib/core/watch/front-fit';
import type { NewsMark } from '@/lib/core/watch/news';
import { sharedProblem, withoutShared } from '@/lib/core/watch/shared-problem';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import { Intro } from './intro';
import { NewsSection, type ShownGroup } from './news-section';
import { PasteBox, type PasteRequests } from './paste-list';
import { Watchlist } from './watchlist';

/** The watch as the popup shows it. */
export interface ShownWatch {
  readonly groups: readonly ShownGroup[];
  readonly moreNews: number;
  readonly lines: readonly ShownEntry[];
  readonly poll: { readonly polledAtMs: number | null; readonly problem: Problem | null } | null;
  /** What was new when the reader came, or came since. */
  readonly fresh: ReadonlySet<NewsMark>;
}

interface PopupWatchProps {
  /** Null until it was read. */
  readonly watch: ShownWatch | null;
  readonly nowMs: number;
  readonly mayNotify: boolean | null;
  /** What stands between the news and the list. */
  readonly children?: ReactNode;
  readonly onSeen: (ids: readonly string[]) => void;
  readonly onRemove: (entry: WatchEntry) => void;
  readonly onMute: (id: WatchEntry['id'], isMuted: boolean) => void;
  readonly pasting: PasteRequests;
  readonly onAllow: () => void;
}

/** The watch in the popup: what is new, then the list; before anything is watched, how to begin. */
export function PopupWatch(props: PopupWatchProps) {
  const { watch, nowMs, mayNotify, children, onSeen, onRemove, onMute, pasting, onAllow } = props;
  const [isPasting, setPasting] = useState(false);
  if (!watch) return null;
  if (watch.lines.length === 0 && watch.groups.length === 0) {
    return (
      <>
        <Intro
          paste={<PasteBox nowMs={nowMs} requests={pasting} />}
          mayNotify={mayNotify}
          onAllow={onAllow}
        />
        {children}
      </>
    );
  }
  const shared = sharedProblem(watch);
  return (
    <>
      {shared && (
        <ProblemNotice problem={shared} nowMs={nowMs}>
          <p>
            <b>{say('watchMaybeOld')}</b>
          </p>
        </ProblemNotice>
      )}
      <NewsSection
        groups={watch.groups}
        fresh={watch.fresh}
        moreNews={watch.moreNews}
        checked={checkedWords(watch.poll?.polledAtMs ?? null, nowMs)}
        today={dayAt(nowMs)}
        entries={new Map(watch.lines.map(({ entry }) => [entry.id, entry]))}
        onSeen={onSeen}
        onMute={onMute}
      />
      {children}
      {isPasting && <PasteBox nowMs={nowMs} requests={pasting} onClose={() => setPasting(false)} />}
      <Watchlist
        lines={shared ? watch.lines.map((line) => withoutShared(line, shared)) : watch.lines}
        nowMs={nowMs}
        first={frontFit(freshCounts(watch)).lines}
        onRemove={onRemove}
        actions={
          !isPasting && (
            <button type="button" className="small-button" onClick={() => setPasting(true)}>
              {say('listPaste')}
            </button>
          )
        }
      />
    </>
  );
}

function freshCounts({ groups, fresh }: ShownWatch): number[] {
  const counts = groups.map(({ items }) => items.filter(({ id }) => fresh.has(id)).length);
  return counts.filter((count) => count > 0);
}

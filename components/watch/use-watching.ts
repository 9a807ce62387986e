import { useState } from 'react';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { WatchEntry, WatchId } from '@/lib/core/watch/entry';

type Attempt = Promise<Result<unknown, Problem>>;

/** How the watchlist is changed. */
export interface WatchRequests {
  add(wanted: Pick<WatchEntry, 'kind' | 'cik' | 'ticker'>): Attempt;
  remove(id: WatchId): Attempt;
  edit(change: Pick<WatchEntry, 'id' | 'group' | 'note' | 'isMuted' | 'snoozedUntilMs'>): Attempt;
}

interface Watching {
  /** What was taken off the list last, to be put back. */
  readonly removed: WatchEntry | null;
  /** Why the last thing that the reader asked for was not done. */
  readonly problem: Problem | null;
  readonly add: (wanted: Parameters<WatchRequests['add']>[0]) => Promise<void>;
  readonly remove: (entry: WatchEntry) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly attempt: (asked: Attempt) => Promise<boolean>;
}

/** Puts entries on the watchlist, takes them off, and takes that back with all that was said of them. */
export function useWatching(requests: WatchRequests): Watching {
  const [removed, setRemoved] = useState<WatchEntry | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = async (asked: Attempt): Promise<boolean> => {
    const done = await asked;
    setProblem(done.ok ? null : done.problem);
    return done.ok;
  };
  return {
    removed,
    problem,
    attempt,
    add: async (wanted) => {
      if (await attempt(requests.add(wanted))) setRemoved(null);
    },
    remove: async (entry) => {
      if (await attempt(requests.remove(entry.id))) setRemoved(entry);
    },
    undo: async () => {
      if (!removed) return;
      const { kind, cik, ticker, id, group, note, isMuted, snoozedUntilMs } = removed;
      if (!(await attempt(requests.add({ kind, cik, ticker })))) return;
      setRemoved(null);
      await attempt(requests.edit({ id, group, note, isMuted, snoozedUntilMs }));
    },
  };
}

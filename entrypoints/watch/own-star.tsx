import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ProblemNotice } from '@/components/problem-notice';
import { useNow } from '@/components/use-now';
import { WatchStar } from '@/components/watch-star';
import type { Problem } from '@/lib/core/problem';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
import { ReaderDatabase } from '@/lib/db/reader';
import { watchRequests } from '@/lib/messages/watch-requests';

const reader = new ReaderDatabase();

interface OwnStarProps extends Pick<WatchEntry, 'kind' | 'cik' | 'ticker'> {
  /** What it is called beside the star. */
  readonly label: string;
}

/** The star of a page's own subject, followed as it is watched or not; none until that is known. */
export function OwnStar({ kind, cik, ticker, label }: OwnStarProps) {
  const nowMs = useNow();
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = watchId(kind, cik);
  const held = useLiveQuery(async () => ({ entry: await reader.entries.get(id) }), [id]);
  if (!held) return null;
  const change = async (watch: boolean) => {
    const asked = watch ? watchRequests.add({ kind, cik, ticker }) : watchRequests.remove(id);
    const done = await asked;
    setProblem(done.ok ? null : done.problem);
  };
  return (
    <>
      <WatchStar
        label={label}
        watched={held.entry !== undefined}
        onWatch={(watch) => void change(watch)}
      />
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
    </>
  );
}

import type { WideFiling } from '@/lib/core/watch/wide/wide-filing';
import type { WideStatus } from '@/lib/core/watch/wide/wide-status';
import type { ReaderDatabase } from '@/lib/db/reader';

/** How the reading of filings of any company stands. Reads only, for live queries. */
export async function readWideStatus(reader: ReaderDatabase): Promise<WideStatus> {
  const { wide, wideFilings, mutes } = reader;
  const count = (state: WideFiling['state']) =>
    wideFilings.where('[state+dueAtMs]').between([state, 0], [state, Infinity]).count();
  const [state, toRead, toJudge, muted] = await Promise.all([
    wide.get('wide'),
    count('read'),
    count('judge'),
    mutes.toArray(),
  ]);
  muted.sort((a, b) => b.mutedAtMs - a.mutedAtMs);
  return { state: state ?? null, toRead, toJudge, mutes: muted };
}

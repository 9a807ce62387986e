import { compareText } from '@/lib/core/order';
import { subjectName, type CachedSubject } from './cached-subject';

/** What is to be decided on. */
export interface PruneInput {
  readonly subjects: readonly CachedSubject[];
  /** All that the cache takes, with what belongs to no subject, bytes. */
  readonly totalBytes: number;
  readonly limitBytes: number;
}

/** Of the limit: so much is left once pruning is done, lest the next filing begins it anew. */
const ROOM = 0.1;
/** Of the limit: so much is granted to the rest where what is fixed alone takes all of it. */
const GRANTED = 0.2;

/**
 * Which subjects to drop, in order, so that the cache ends under its limit: nothing while it is
 * under it. What was asked for least recently goes first. What is watched goes only after all else,
 * and no more of it than the limit takes; what is fixed never goes. Where that alone is over the
 * limit, a part of the limit is granted to the rest: else all of it would be dropped, and fetched
 * anew, each time.
 */
export function planPrune({ subjects, totalBytes, limitBytes }: PruneInput): CachedSubject[] {
  const loose = subjects.filter(({ hold }) => hold !== 'fixed');
  const fixedBytes = totalBytes - loose.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = fixedBytes < limitBytes ? limitBytes : fixedBytes + limitBytes * GRANTED;
  const dropped: CachedSubject[] = [];
  if (totalBytes <= most) return dropped;
  let left = totalBytes;
  const take = (hold: CachedSubject['hold'], untilBytes: number) => {
    for (const subject of oldestFirst(loose.filter((one) => one.hold === hold))) {
      if (left <= untilBytes) return;
      dropped.push(subject);
      left -= subject.bytes;
    }
  };
  take('free', most - limitBytes * ROOM);
  take('watched', most);
  return dropped;
}

function oldestFirst(subjects: readonly CachedSubject[]): CachedSubject[] {
  return subjects.toSorted(
    (a, b) => a.askedAtMs - b.askedAtMs || compareText(subjectName(a.key), subjectName(b.key)),
  );
}

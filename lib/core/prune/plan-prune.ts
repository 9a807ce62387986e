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

/**
 * Which subjects to drop, in order, so that the cache ends under its limit: nothing while it is
 * under it. What was asked for least recently goes first. What is watched goes only after all else,
 * and no more of it than the limit takes; what is fixed never goes.
 */
export function planPrune({ subjects, totalBytes, limitBytes }: PruneInput): CachedSubject[] {
  const dropped: CachedSubject[] = [];
  if (totalBytes <= limitBytes) return dropped;
  let left = totalBytes;
  const take = (hold: CachedSubject['hold'], untilBytes: number) => {
    for (const subject of oldestFirst(subjects.filter((one) => one.hold === hold))) {
      if (left <= untilBytes) return;
      dropped.push(subject);
      left -= subject.bytes;
    }
  };
  take('free', limitBytes * (1 - ROOM));
  take('watched', limitBytes);
  return dropped;
}

function oldestFirst(subjects: readonly CachedSubject[]): CachedSubject[] {
  return subjects.toSorted(
    (a, b) => a.askedAtMs - b.askedAtMs || compareText(subjectName(a.key), subjectName(b.key)),
  );
}

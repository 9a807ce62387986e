import { addDays } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { KEPT_DAYS, REMEMBERED_MS } from '@/lib/core/watch/wide/wide-limits';
import { stretchFrom } from '@/lib/core/watch/wide/wide-state';
import type { ReaderDatabase } from '@/lib/db/reader';

/**
 * Drops what is left of filings of any company and never comes up again: numbers of filings that no
 * index reaches back to, news of those whom nobody watches once none is derived of its day, and the
 * days before that may have been missed. Also when no rule asks for any of it any more.
 */
export async function forgetOld(reader: ReaderDatabase, nowMs: number): Promise<void> {
  const { entries, news, wide, wideFilings } = reader;
  const before = nowMs - REMEMBERED_MS;
  await wideFilings
    .where('notedAtMs')
    .below(before)
    .and(({ state }) => state === 'done')
    .delete();
  const first = addDays(easternDay(nowMs), -KEPT_DAYS);
  await reader.transaction('rw', news, entries, async () => {
    // By the keys alone: what is watched is kept far longer.
    const old = await news.where('filedOn').below(first).primaryKeys();
    if (old.length === 0) return;
    const watched = new Set<string>(await entries.toCollection().primaryKeys());
    await news.bulkDelete(old.filter(([watchId]) => !watched.has(watchId)));
  });
  await reader.transaction('rw', wide, async () => {
    const unseen = (await wide.get('wide'))?.unseen;
    if (unseen && unseen.from < first)
      await wide.update('wide', { unseen: stretchFrom(unseen, first) });
  });
}

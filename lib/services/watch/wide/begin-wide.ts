import { addDays } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { anyRules } from '@/lib/core/watch/wide/any-rules';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readRules } from '../rule-list';

/**
 * Begins to read the filings of any company when the first rule asks for them, with those of that
 * day, and stops when none does any more; returns whether one does. What was dealt with stays
 * known, so that a rule that is switched on again tells nothing twice.
 */
export async function beginWide(reader: ReaderDatabase, nowMs: number): Promise<boolean> {
  const { rules, wide, wideFilings } = reader;
  return reader.transaction('rw', rules, wide, wideFilings, async () => {
    const isAsked = anyRules(await readRules(reader)).length > 0;
    const isThere = (await wide.get('wide')) !== undefined;
    if (isAsked === isThere) return isAsked;
    if (!isAsked) {
      await wide.delete('wide');
      await wideFilings.where('state').anyOf('read', 'judge').delete();
      return false;
    }
    const sinceDay = easternDay(nowMs);
    await wide.put({
      id: 'wide',
      sinceDay,
      indexedTo: addDays(sinceDay, -1),
      indexTriedAtMs: 0,
      unseen: null,
      unread: 0,
      judged: [],
      leftOut: {},
      problem: null,
    });
    return true;
  });
}

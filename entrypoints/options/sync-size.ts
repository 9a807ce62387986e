import { syncWords } from '@/lib/core/format/sync-words';
import { packSync } from '@/lib/core/watch/pack-sync';
import { toldMarks } from '@/lib/core/watch/told-name';
import { say } from '@/lib/core/words/say';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readRules, rulesChangedAt } from '@/lib/services/watch/rule-list';
import { readSyncLeft } from '@/lib/services/watch/sync-left';

/** How much of the sync storage the list takes or would take, and what does not fit, in words. */
export async function syncSize(reader: ReaderDatabase): Promise<string> {
  const [entries, removed, list, changedAtMs, told, left] = await Promise.all([
    reader.entries.toArray(),
    reader.removed.toArray(),
    readRules(reader),
    rulesChangedAt(reader),
    reader.news.where('telling.state').anyOf('told', 'telling').toArray(),
    readSyncLeft(reader),
  ]);
  const rules = changedAtMs === null ? null : { list, changedAtMs };
  const size = syncWords(
    packSync({ entries, removed, rules, told: toldMarks(told, '000000', Date.now()) }),
  );
  return left?.isRefused ? say('optionsSyncRefused', { size }) : size;
}

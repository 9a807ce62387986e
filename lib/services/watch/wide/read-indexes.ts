import { dailyIndexUrl, readDailyIndex } from '@/lib/core/edgar/daily-index';
import type { Problem } from '@/lib/core/problem';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { feedsOfRules, isWanted } from '@/lib/core/watch/wide/any-rules';
import { indexDays } from '@/lib/core/watch/wide/index-days';
import { TRY_AGAIN_MS } from '@/lib/core/watch/wide/wide-limits';
import { readRules } from '../rule-list';
import { filingsIndexed, noteFilings, noteTables, passOver } from './note-filings';
import type { WideSources } from './wide-sources';

/**
 * Reads the daily index of each day that is over, one request a day: the feed may leave filings
 * out, as it does after sleep, and the index has them all. Days beyond the last few are passed
 * over, which is kept to be said. Returns why an index could not be read.
 */
export async function readIndexes(sources: WideSources): Promise<Problem | null> {
  const { reader, client, now } = sources;
  const { wide } = reader;
  const state = await wide.get('wide');
  if (!state) return null;
  const { read, passed } = indexDays(state.indexedTo, easternDay(now()));
  if (passed) {
    await reader.transaction('rw', wide, async () => {
      await passOver(reader, passed.from, passed.to);
      await wide.update('wide', { indexedTo: passed.to });
    });
  }
  const since = now() - state.indexTriedAtMs;
  if (since >= 0 && since < TRY_AGAIN_MS) return null;
  for (const day of read) {
    await wide.update('wide', { indexTriedAtMs: now() });
    const url = dailyIndexUrl(day);
    const answer = await client.get(url, 'any');
    if (!answer.ok) return answer.problem;
    const feeds = feedsOfRules(await readRules(reader));
    const text = answer.value.kind === 'content' ? answer.value.text : '';
    const indexed = readDailyIndex(text, (form) => isWanted(form, feeds));
    if (!indexed.ok) return { kind: 'malformed', url, detail: indexed.problem };
    const filings = filingsIndexed(indexed.value);
    await reader.transaction('rw', noteTables(reader), async () => {
      await noteFilings(reader, filings, new Map(), now());
      await wide.update('wide', { indexedTo: day, indexTriedAtMs: 0 });
    });
  }
  return null;
}

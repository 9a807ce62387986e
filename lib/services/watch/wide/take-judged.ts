import type { Cik } from '@/lib/core/edgar/cik';
import { watchId } from '@/lib/core/watch/entry';
import { anyRules } from '@/lib/core/watch/wide/any-rules';
import type { WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { LOOK_AGAIN_MS, MOST_TRIES } from '@/lib/core/watch/wide/wide-limits';
import { wideNews } from '@/lib/core/watch/wide/wide-news';
import type { WideRow } from '@/lib/db/watch-tables';
import type { Found } from '../found';
import { readRules } from '../rule-list';
import { rowOf } from '../watch-news';
import { isWatchedSince } from './is-watched';
import { noteTables } from './note-filings';
import type { WideSources } from './wide-sources';

/**
 * Keeps what a company's judgement found as news, and that its filings are dealt with, in one
 * transaction. `cost` is how many requests it took. A filing that its list does not have yet is
 * looked for again.
 */
export async function takeJudged(
  { reader, now }: WideSources,
  cik: Cik,
  found: Found,
  cost: number,
): Promise<void> {
  const id = watchId('company', cik);
  const { news, wide, wideFilings } = reader;
  await reader.transaction('rw', noteTables(reader), async () => {
    const state = await wide.get('wide');
    if (!state) return;
    const all = await wideFilings.where('issuer').equals(cik).toArray();
    const judging = all.filter((row) => row.state === 'judge');
    const listed = new Set(found.listed.map(({ accession }) => accession));
    const settled = await Promise.all(
      judging.map(async (row) =>
        (await isWatchedSince(reader, cik, row.notedAtMs))
          ? done({ ...row, issuer: null })
          : listed.has(row.accession) || row.tries >= MOST_TRIES
            ? done(row)
            : { ...row, dueAtMs: now() + LOOK_AGAIN_MS },
      ),
    );
    const lost = settled.filter((row) => row.state === 'done' && !listed.has(row.accession));
    await wideFilings.bulkPut(settled);
    await wide.put({ ...withCost(state, cost), unread: state.unread + lost.length });
    if (settled.length > 0 && settled.every(({ issuer }) => issuer === null)) return;
    const stored = await news.where('watchId').equals(id).toArray();
    const { put, remove } = wideNews(stored, found.derived, {
      watchId: id,
      nowMs: now(),
      sinceDay: state.sinceDay,
      covers: found.covers,
      named: new Set(all.map(({ accession }) => accession)),
      rules: anyRules(await readRules(reader)),
    });
    await news.bulkDelete(remove.map((name): [string, string] => [id, name]));
    const notes = new Map(stored.map((row) => [row.id, row.note]));
    await news.bulkPut(put.map((item) => rowOf(item, notes.get(item.id))));
  });
}

function done(row: WideFiling): WideFiling {
  return { ...row, state: 'done' };
}

/** The last that began is the one that ended: one is judged after the other. */
function withCost(state: WideRow, requests: number): WideRow {
  const last = state.judged.at(-1);
  if (!last) return state;
  return { ...state, judged: [...state.judged.slice(0, -1), { ...last, requests }] };
}

import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Problem } from '@/lib/core/problem';
import { watchId } from '@/lib/core/watch/entry';
import { anyRules } from '@/lib/core/watch/wide/any-rules';
import { endJudgement } from '@/lib/core/watch/wide/judging-budget';
import type { WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { LOOK_AGAIN_MS, MOST_TRIES } from '@/lib/core/watch/wide/wide-limits';
import { mayBeNew, wideNews } from '@/lib/core/watch/wide/wide-news';
import { mayPass } from '../../may-pass';
import type { Found } from '../found';
import { readRules } from '../rule-list';
import { rowOf } from '../watch-news';
import { isWatchedSince } from './is-watched';
import { noteTables } from './note-filings';
import type { WideSources } from './wide-sources';

/** How the judgement of a company ended, and how many requests it took. */
export interface Judgement {
  readonly found: Found | null;
  readonly problem: Problem | null;
  readonly requests: number;
}

/**
 * Keeps what a company's judgement found as news, and that its filings are dealt with, in one
 * transaction. A filing that its list does not have yet is looked for again, and after a problem
 * the company is judged again, so often and no longer.
 */
export async function takeJudged(
  { reader, now }: Pick<WideSources, 'reader' | 'now'>,
  cik: Cik,
  judgement: Judgement,
): Promise<void> {
  const id = watchId('company', cik);
  const { news, removed, wide, wideFilings } = reader;
  await reader.transaction('rw', [...noteTables(reader), removed], async () => {
    const state = await wide.get('wide');
    if (!state) return;
    const { found, requests } = judgement;
    const all = await wideFilings.where('issuer').equals(cik).toArray();
    const judging = all.filter((row) => row.state === 'judge');
    const listed = new Set(found?.listed.map(({ accession }) => accession));
    const settled = await Promise.all(
      judging.map(async (row) =>
        (await isWatchedSince(reader, cik, row.notedAtMs))
          ? done({ ...row, issuer: null })
          : settle(row, judgement, listed, now()),
      ),
    );
    const lost = settled.filter(
      ({ state: stands, issuer, accession }) =>
        stands === 'done' && issuer !== null && !listed.has(accession),
    );
    await wideFilings.bulkPut(settled);
    const ended = endJudgement(state, now(), requests);
    await wide.put({ ...ended, unread: state.unread + lost.length });
    const isLeftToWatch = settled.length > 0 && settled.every(({ issuer }) => issuer === null);
    if (!found || isLeftToWatch) return;
    const stored = await news.where('watchId').equals(id).toArray();
    const { put, remove } = wideNews(stored, found.derived, {
      watchId: id,
      nowMs: now(),
      sinceDay: state.sinceDay,
      covers: found.covers,
      named: mayBeNew(all, (await removed.get(id))?.removedAtMs ?? 0),
      rules: anyRules(await readRules(reader)),
    });
    await news.bulkDelete(remove.map((name): [string, string] => [id, name]));
    const notes = new Map(stored.map((row) => [row.id, row.note]));
    await news.bulkPut(put.map((item) => rowOf(item, notes.get(item.id))));
  });
}

/** A try that the host or the network cut short counts as none. */
function settle(
  row: WideFiling,
  { found, problem }: Judgement,
  listed: ReadonlySet<Accession>,
  nowMs: number,
): WideFiling {
  if (listed.has(row.accession)) return done(row);
  if (mayPass(problem)) return { ...row, tries: row.tries - 1 };
  if (row.tries >= MOST_TRIES) return done(row);
  return found ? { ...row, dueAtMs: nowMs + LOOK_AGAIN_MS } : row;
}

function done(row: WideFiling): WideFiling {
  return { ...row, state: 'done' };
}

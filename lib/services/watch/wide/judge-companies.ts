import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import type { Problem } from '@/lib/core/problem';
import { isEdgarOpen } from '@/lib/core/schedule/edgar-hours';
import { beginJudgement } from '@/lib/core/watch/wide/judging-budget';
import { MOST_PER_JUDGEMENT, TRY_AGAIN_MS } from '@/lib/core/watch/wide/wide-limits';
import { keptOfCompany } from '../check-company';
import { concernsAll } from '@/lib/core/watch/shared-problem';
import { tickersOf } from '../tickers-of';
import { takeJudged, type Judgement } from './take-judged';
import type { WideSources } from './wide-sources';

/**
 * Judges the companies whose filings may tell what a rule asks for, by their own lists of filings,
 * as a watched one is: the longest waiting first, none begun after `most` requests or beyond what
 * hour and day allow. What one may cost is kept before it begins. Returns the problem that ended it.
 */
export async function judgeCompanies(sources: WideSources, most: number): Promise<Problem | null> {
  const { client, now } = sources;
  const before = client.requests;
  while (client.requests - before < most && isEdgarOpen(now())) {
    const issuer = await nextOf(sources);
    if (issuer === null || !(await begin(sources, issuer))) return null;
    const begun = client.requests;
    const judged = await judge(sources, issuer);
    const requests = Math.min(client.requests - begun, MOST_PER_JUDGEMENT);
    await takeJudged(sources, issuer, { ...judged, requests });
    if (concernsAll(judged.problem)) return judged.problem;
  }
  return null;
}

async function nextOf({ reader, now }: WideSources): Promise<Cik | null> {
  const due = reader.wideFilings.where('[state+dueAtMs]');
  const first = await due.between(['judge', 0], ['judge', now()], true, true).first();
  return first?.issuer ?? null;
}

/** Keeps that it is tried, at the most that it may cost; false where hour or day allow none. */
async function begin({ reader, now }: WideSources, issuer: Cik): Promise<boolean> {
  const { wide, wideFilings } = reader;
  const nowMs = now();
  return reader.transaction('rw', wide, wideFilings, async () => {
    const state = await wide.get('wide');
    const begun = state ? beginJudgement(state, nowMs) : null;
    if (!begun) return false;
    await wide.put(begun);
    const rows = await wideFilings.where('issuer').equals(issuer).toArray();
    const trying = rows.filter((row) => row.state === 'judge');
    const dueAtMs = nowMs + TRY_AGAIN_MS;
    await wideFilings.bulkPut(trying.map((row) => ({ ...row, dueAtMs, tries: row.tries + 1 })));
    return true;
  });
}

/** The full judgement; nothing is asked where what is kept has all of the filings. */
async function judge(sources: WideSources, cik: Cik): Promise<Omit<Judgement, 'requests'>> {
  const { cache, companies, reader } = sources;
  const rows = await reader.wideFilings.where('issuer').equals(cik).toArray();
  const waiting = rows.filter(({ state }) => state === 'judge');
  const kept = await cache.submissions.get(cik);
  const listed = new Set(kept?.rows.map(({ accession }) => accession));
  const isKept = waiting.every(({ accession }) => listed.has(accession));
  const { problem } = isKept
    ? await companies.kept(cik)
    : await companies.refresh(cik, 'any', () => {});
  if (problem) return { found: null, problem };
  const [tickers, list] = [
    await tickersOf(cache, new Set([cik])),
    await cache.submissions.get(cik),
  ];
  const directory = tickers.get(cik);
  const name = directory?.name ?? filedText(list?.name ?? '');
  const subject = { cik, ticker: directory?.ticker ?? null, name };
  return { found: await keptOfCompany(sources, subject), problem: null };
}

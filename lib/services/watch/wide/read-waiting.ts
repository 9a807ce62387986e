import { partiesOf } from '@/lib/core/edgar/submission-parties';
import { submissionTextUrl } from '@/lib/core/edgar/urls';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf } from '@/lib/core/form4/submission-text';
import type { Problem } from '@/lib/core/problem';
import { isEdgarOpen } from '@/lib/core/schedule/edgar-hours';
import { statesTrades } from '@/lib/core/watch/wide/any-rules';
import { foundByForm } from '@/lib/core/watch/wide/feed-filings';
import { filedTrades } from '@/lib/core/watch/wide/filed-trades';
import type { WideFiling } from '@/lib/core/watch/wide/wide-filing';
import {
  DOCUMENTS_PER_HOUR,
  HOUR_MS,
  MOST_TRIES,
  TRY_AGAIN_MS,
} from '@/lib/core/watch/wide/wide-limits';
import { concernsAll } from '@/lib/core/watch/shared-problem';
import { unreadableBy } from '../../unreadable';
import { isWatchedSince } from './is-watched';
import { settleRead, type ReadFact } from './settle-read';
import type { WideSources } from './wide-sources';

/**
 * Reads the documents that wait, the longest waiting first, one request each: `most` of them, and
 * never more than the hour allows. That one is asked for is kept before the request, so that the
 * bound holds however often the worker is stopped. Returns the problem that ended it.
 */
export async function readWaiting(sources: WideSources, most: number): Promise<Problem | null> {
  const { reader, now } = sources;
  for (let asked = 0; asked < most && isEdgarOpen(now());) {
    const filing = await nextOf(sources);
    if (!filing) return null;
    const { accession, issuer, notedAtMs } = filing;
    if (issuer && (await isWatchedSince(reader, issuer, notedAtMs))) {
      await settleRead(sources, filing, { kind: 'watched' });
      continue;
    }
    if ((await askedThisHour(sources)) >= DOCUMENTS_PER_HOUR) return null;
    const tries = filing.tries + 1;
    const trying = { triedAtMs: now(), dueAtMs: now() + TRY_AGAIN_MS, tries };
    // It may have been dealt with, or be wanted no more.
    if ((await reader.wideFilings.update(accession, trying)) === 0) continue;
    asked += 1;
    const problem = await readOne(sources, { ...filing, ...trying });
    if (concernsAll(problem)) return problem;
  }
  return null;
}

function nextOf({ reader, now }: WideSources): Promise<WideFiling | undefined> {
  const due = reader.wideFilings.where('[state+dueAtMs]');
  return due.between(['read', 0], ['read', now()], true, true).first();
}

/** A clock that was set back leaves tries ahead of now; they count until it has come so far. */
function askedThisHour({ reader, now }: WideSources): Promise<number> {
  const tried = reader.wideFilings.where('triedAtMs');
  return tried.above(now() - HOUR_MS).count();
}

async function readOne(sources: WideSources, filing: WideFiling): Promise<Problem | null> {
  const url = submissionTextUrl(filing.cik, filing.accession);
  const answer = await sources.client.get(url, 'any');
  if (!answer.ok) {
    const isLast = filing.tries >= MOST_TRIES && unreadableBy(answer.problem) !== null;
    if (isLast) await settleRead(sources, filing, { kind: 'unread' });
    return answer.problem;
  }
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  await settleRead(sources, filing, factOf(filing, text));
  return null;
}

/** What a complete submission text says, as far as rules about any company go. */
function factOf(filing: WideFiling, text: string): ReadFact {
  if (!statesTrades(filing.form)) {
    const found = foundByForm(filing, partiesOf(text));
    return found ? { kind: 'found', found } : { kind: 'unread' };
  }
  const xml = ownershipXmlOf(text);
  const document = xml === null ? null : readOwnership(xml);
  if (!document?.ok) return { kind: 'unread' };
  const { accession, filedOn } = filing;
  const trades = filedTrades({ accession, filedOn, document: document.value });
  const { issuer, form } = document.value;
  return { kind: 'trades', issuer: issuer.cik, trades, isAmendment: form.endsWith('/A') };
}

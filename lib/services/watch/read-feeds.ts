import {
  currentFeedUrl,
  readCurrentFeed,
  type CurrentEntry,
  type CurrentFeed,
  type CurrentPage,
} from '@/lib/core/edgar/current-feed';
import type { Accession } from '@/lib/core/edgar/accession';
import { addTo } from '@/lib/core/grouped';
import type { Problem } from '@/lib/core/problem';
import { fail, type Result } from '@/lib/core/result';
import type { WatchId } from '@/lib/core/watch/entry';
import { readFeedPages, type FeedReading } from '@/lib/core/watch/feed-hits';
import type { FeedPlan } from '@/lib/core/watch/poll-plan';
import { concernsAll } from '@/lib/core/watch/shared-problem';
import type { EdgarClient } from '@/lib/edgar/client';

/** What the feeds of one poll told. */
export interface FeedsRead {
  readonly hits: ReadonlyMap<WatchId, readonly Accession[]>;
  /** What was not known from the last poll, of all feeds. */
  readonly fresh: readonly CurrentEntry[];
  /** The filings that each feed listed, by its name; those of feeds that failed stay as they were. */
  readonly newest: Readonly<Record<string, readonly Accession[]>>;
  /** Whether a feed no longer reaches back to what was known of it. */
  readonly isGap: boolean;
  /** Why a feed could not be read. */
  readonly problem: Problem | null;
  /** Whether nothing more may be asked now. */
  readonly isStopped: boolean;
}

/**
 * Reads the feeds of a poll page by page, each no further than to what is known of it. A feed that
 * fails leaves the others as they are.
 */
export async function readFeeds(
  client: Pick<EdgarClient, 'get'>,
  plans: readonly FeedPlan[],
  newest: Readonly<Record<string, readonly Accession[]>>,
  watched: ReadonlySet<WatchId>,
): Promise<FeedsRead> {
  const hits = new Map<WatchId, Accession[]>();
  const fresh: CurrentEntry[] = [];
  const listed = { ...newest };
  let isGap = false;
  let problem: Problem | null = null;
  for (const plan of plans) {
    const read = await readFeed(client, plan, new Set(newest[plan.feed] ?? []), watched);
    fresh.push(...(read.reading?.fresh ?? []));
    for (const [id, named] of read.reading?.hits ?? []) {
      for (const accession of named) addTo(hits, id, accession);
    }
    // Known again from the start once all of it was read; what was read of a part tells its hits.
    if (read.reading && !read.problem) listed[plan.feed] = read.reading.filings;
    if (read.reading && !read.problem && read.reading.isShort) isGap = true;
    problem = read.problem ?? problem;
    if (concernsAll(read.problem))
      return { hits, fresh, newest: listed, isGap, problem, isStopped: true };
  }
  return { hits, fresh, newest: listed, isGap, problem, isStopped: false };
}

async function readFeed(
  client: Pick<EdgarClient, 'get'>,
  { feed, pages: most }: FeedPlan,
  known: ReadonlySet<Accession>,
  watched: ReadonlySet<WatchId>,
): Promise<{ reading: FeedReading | null; problem: Problem | null }> {
  const pages: CurrentPage[] = [];
  let reading: FeedReading | null = null;
  for (let page = 0; page < most; page += 1) {
    const read = await readPage(client, feed, page);
    if (!read.ok) return { reading, problem: read.problem };
    pages.push(read.value);
    reading = readFeedPages(feed, pages, known, watched);
    if (!reading.isShort) break;
  }
  return { reading, problem: null };
}

async function readPage(
  client: Pick<EdgarClient, 'get'>,
  feed: CurrentFeed,
  page: number,
): Promise<Result<CurrentPage, Problem>> {
  const url = currentFeedUrl(feed, page);
  const answer = await client.get(url, 'watchlist');
  if (!answer.ok) return answer;
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  const read = readCurrentFeed(text, feed);
  return read.ok ? read : fail({ kind: 'malformed', url, detail: read.problem });
}

import type { Problem } from '@/lib/core/problem';
import { isQuotaError } from '@/lib/core/prune/quota-error';
import { couldHaveNewFilings } from '@/lib/core/schedule/edgar-hours';
import type { WatchId } from '@/lib/core/watch/entry';
import { awaitMore } from '@/lib/core/watch/named-filings';
import { concernsAll } from '@/lib/core/watch/shared-problem';
import {
  BYTES_PER_HOUR,
  CATCH_UP_CHECKS_PER_HOUR,
  perPoll,
  planPoll,
  REQUESTS_PER_HOUR,
  type PollInput,
} from '@/lib/core/watch/poll-plan';
import type { EdgarClient } from '@/lib/edgar/client';
import type { PollRow } from '@/lib/db/watch-tables';
import { readSettings } from '@/lib/settings/stored-settings';
import { checkEntry, type CheckSources, type Depth } from './check-entry';
import { readFeeds, type FeedsRead } from './read-feeds';
import { readRules } from './rule-list';
import { tickersOf } from './tickers-of';
import { beginWide } from './wide/begin-wide';
import { filingsFed, noteFilings, noteTables } from './wide/note-filings';

const MINUTE_MS = 60_000;
/** So many periods without a poll are a gap: the machine slept, or the browser was closed. */
const SLEPT_PERIODS = 3;
/** So many new entries are read at once, each at one request for its list. */
const FEW = 10;

const FIRST_POLL: PollRow = {
  id: 'watch',
  polledAtMs: null,
  newest: {},
  gapEndedMs: null,
  feedProblem: null,
  problem: null,
};

/** What the polling draws on. */
export type PollSources = CheckSources & {
  readonly client: Pick<EdgarClient, 'get' | 'requests' | 'bytes'>;
};

/** No check begins above either, as this worker counts them. */
interface Most {
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Looks for what is new about all entries: by a few pages of the SEC's feeds, then by the lists of
 * filings of those that a feed named and of those whose turn it is. How far it came stands in the
 * database alone: a worker that is stopped goes on at the next poll where this one was.
 */
export class Polling {
  private running: Promise<void> | null = null;

  constructor(private readonly sources: PollSources) {}

  /** One poll; who asks while it is under way shares it. */
  poll(): Promise<void> {
    this.running ??= this.goOrTell().finally(() => (this.running = null));
    return this.running;
  }

  /**
   * Looks at entries that were just added, no more than a poll would; the rest waits for the next.
   * Of a few all filings are read at once, of many the lists first: what comes after is new.
   */
  async checkFirst(ids: readonly WatchId[]): Promise<void> {
    const everyMs = await this.everyMs();
    const { requests, bytes } = this.sources.client;
    const most = {
      requests: requests + perPoll(REQUESTS_PER_HOUR, everyMs),
      bytes: bytes + perPoll(BYTES_PER_HOUR, everyMs),
    };
    const first = ids.slice(0, perPoll(CATCH_UP_CHECKS_PER_HOUR, everyMs));
    if (first.length <= FEW) await this.checkAll(first, 'filings', most);
    else if (!(await this.checkAll(first, 'list', most))) {
      await this.checkAll(first, 'filings', most);
    }
  }

  /** That there is no more room is kept as the end of the poll, where there is room for so much. */
  private async goOrTell(): Promise<void> {
    try {
      await this.go();
    } catch (error) {
      if (isQuotaError(error)) await this.end({ kind: 'full' });
      throw error;
    }
  }

  private async go(): Promise<void> {
    const { reader, client, now } = this.sources;
    const before = { requests: client.requests, bytes: client.bytes };
    const begunAtMs = now();
    await beginWide(reader, begunAtMs);
    const kept = (await reader.polls.get('watch')) ?? FIRST_POLL;
    const gapEndedMs = (await this.slept(kept, begunAtMs)) ? begunAtMs : kept.gapEndedMs;
    const plan = planPoll(await this.input(gapEndedMs));
    const watched = new Set(await reader.entries.toCollection().primaryKeys());
    const feeds = await readFeeds(client, plan.feeds, kept.newest, watched);
    await this.keep(kept, feeds, gapEndedMs, begunAtMs);
    if (feeds.isStopped) return this.end(feeds.problem);
    const planned = planPoll(await this.input(feeds.isGap ? begunAtMs : gapEndedMs));
    const { checks, requests, fills, fillRequests } = planned;
    const bytes = before.bytes + planned.bytes;
    const most = { requests: before.requests + requests, bytes };
    let problem = await this.checkAll(checks, 'list', most);
    const mostToFill = { requests: before.requests + Math.min(fillRequests, requests), bytes };
    problem ??= await this.checkAll(fills, 'filings', mostToFill);
    await this.end(problem);
  }

  /**
   * Checks entries one after the other, as far as they may. Returns the problem that ended it for all
   * of them.
   */
  private async checkAll(
    ids: readonly WatchId[],
    depth: Depth,
    most: Most,
  ): Promise<Problem | null> {
    const { client } = this.sources;
    for (const id of ids) {
      if (client.requests >= most.requests || client.bytes >= most.bytes) return null;
      const failed = await checkEntry(this.sources, id, depth);
      if (concernsAll(failed)) return failed;
    }
    return null;
  }

  /** What the feeds told and what is left to do, in one transaction: nothing named is forgotten. */
  private async keep(
    kept: PollRow,
    { hits, fresh, newest, isGap, problem }: FeedsRead,
    gapEndedMs: number | null,
    begunAtMs: number,
  ): Promise<void> {
    const { reader, cache } = this.sources;
    const { checks, polls } = reader;
    const fed = filingsFed(fresh, begunAtMs);
    const found = new Set(fed.flatMap((one) => one.found?.news.subject.cik ?? []));
    const known = await tickersOf(cache, found);
    const tickers = new Map([...known].map(([cik, { ticker }]) => [cik, ticker]));
    await reader.transaction('rw', [polls, ...noteTables(reader)], async () => {
      await noteFilings(reader, fed, tickers, begunAtMs);
      const named = await checks.bulkGet([...hits.keys()]);
      await checks.bulkPut(
        named.flatMap((check) =>
          check ? { ...check, ...awaitMore(check, hits.get(check.id) ?? []) } : [],
        ),
      );
      await polls.put({
        ...kept,
        polledAtMs: begunAtMs,
        newest,
        gapEndedMs: isGap ? begunAtMs : gapEndedMs,
        feedProblem: problem,
      });
    });
  }

  private async end(problem: Problem | null): Promise<void> {
    await this.sources.reader.polls.update('watch', { problem });
  }

  /** Whether something can have been filed while nobody looked. */
  private async slept({ polledAtMs }: PollRow, nowMs: number): Promise<boolean> {
    // Before the first poll nothing is known of what the feeds told since the last checks.
    if (polledAtMs === null) return true;
    const isLong = Math.abs(nowMs - polledAtMs) > SLEPT_PERIODS * (await this.everyMs());
    return isLong && couldHaveNewFilings(polledAtMs, nowMs);
  }

  private async input(gapEndedMs: number | null): Promise<PollInput> {
    const { reader, now } = this.sources;
    const [entries, rows, rules] = await Promise.all([
      reader.entries.toArray(),
      reader.checks.toArray(),
      readRules(reader),
    ]);
    const checks = new Map(rows.map((row) => [row.id, row]));
    return {
      entries: entries.map(({ id, kind, addedAtMs }) => {
        const check = checks.get(id);
        return {
          id,
          kind,
          addedAtMs,
          checkedAtMs: check?.checkedAtMs ?? null,
          triedAtMs: check?.triedAtMs ?? null,
          isNamed: (check?.awaited.length ?? 0) > 0,
          isRead: (check?.summary ?? null) !== null,
        };
      }),
      rules,
      nowMs: now(),
      everyMs: await this.everyMs(),
      gapEndedMs,
    };
  }

  private async everyMs(): Promise<number> {
    return (await readSettings(this.sources.reader)).pollMinutes * MINUTE_MS;
  }
}

import type { Problem } from '@/lib/core/problem';
import { isQuotaError } from '@/lib/core/prune/quota-error';
import { couldHaveNewFilings } from '@/lib/core/schedule/edgar-hours';
import type { WatchId } from '@/lib/core/watch/entry';
import { awaitMore } from '@/lib/core/watch/named-filings';
import {
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
import { mustStop } from './must-stop';
import { readFeeds, type FeedsRead } from './read-feeds';
import { readRules } from './rule-list';

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
  readonly client: Pick<EdgarClient, 'get' | 'requests'>;
};

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
    const most = this.sources.client.requests + perPoll(REQUESTS_PER_HOUR, everyMs);
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
    const before = client.requests;
    const begunAtMs = now();
    const kept = (await reader.polls.get('watch')) ?? FIRST_POLL;
    const gapEndedMs = (await this.slept(kept, begunAtMs)) ? begunAtMs : kept.gapEndedMs;
    const plan = planPoll(await this.input(gapEndedMs));
    const watched = new Set(await reader.entries.toCollection().primaryKeys());
    const feeds = await readFeeds(client, plan.feeds, kept.newest, watched);
    await this.keep(kept, feeds, gapEndedMs, begunAtMs);
    if (feeds.isStopped) return this.end(feeds.problem);
    const planned = planPoll(await this.input(feeds.isGap ? begunAtMs : gapEndedMs));
    const { checks, requests, fills, fillRequests } = planned;
    let problem = await this.checkAll(checks, 'list', before + requests);
    const mostToFill = before + Math.min(fillRequests, requests);
    problem ??= await this.checkAll(fills, 'filings', mostToFill);
    await this.end(problem);
  }

  /**
   * Checks entries one after the other; none begins after so many requests of this worker. Returns
   * the problem that ended it for all of them.
   */
  private async checkAll(
    ids: readonly WatchId[],
    depth: Depth,
    mostRequests: number,
  ): Promise<Problem | null> {
    for (const id of ids) {
      if (this.sources.client.requests >= mostRequests) return null;
      const failed = await checkEntry(this.sources, id, depth);
      if (mustStop(failed)) return failed;
    }
    return null;
  }

  /** What the feeds told and what is left to do, in one transaction: a hit is never forgotten. */
  private async keep(
    kept: PollRow,
    { hits, newest, isGap, problem }: FeedsRead,
    gapEndedMs: number | null,
    begunAtMs: number,
  ): Promise<void> {
    const { reader } = this.sources;
    const { checks, polls } = reader;
    await reader.transaction('rw', checks, polls, async () => {
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

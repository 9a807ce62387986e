import { loadavg } from 'node:os';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { byteSize } from '@/lib/core/prune/byte-size';
import { BYTES_PER_HOUR, REQUESTS_PER_HOUR } from '@/lib/core/watch/poll-plan';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { documentUrl } from '@/test/unit/services/fake-sec';
import { filing, mention, submissionsOf } from '@/test/unit/services/filings';
import { DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';
import { cikOf, feedXml } from '@/test/unit/watch/feed-of-companies';

/** Up to what the watch is made for: what it costs may grow no faster than the list. */
const SIZES = [250, 500, 1_000] as const;
const POLL_MS = 15 * MINUTE_MS;
const HOUR_POLLS = 4;
const FIRST_CIK = 800_001;
/** The largest of the lists that were kept, unpacked; one in the middle has 61 kB. */
const LIST_BYTES = 225_000;
/** A page of a feed with a hundred entries. */
const FEED_BYTES = 57_000;
const OLDER_FILINGS = 20;
const AWAY_DAYS = 7;
const FEED = feedXml([]);

/** What a watchlist of some length costs. */
interface Cost {
  /** Of an hour in which nothing is filed. */
  readonly quiet: Asked;
  /** Of the hour in which most was asked after a week away. */
  readonly peak: Asked;
  /** Until every entry was read after that, and what that took. */
  readonly all: Asked & { readonly hours: number };
  readonly storedBytes: number;
  /** The time of this process for a poll of a quiet hour, milliseconds. */
  readonly pollMs: number;
}

interface Asked {
  readonly requests: number;
  readonly bytes: number;
}

/**
 * What the watch asks of the SEC and stores: for an hour in which nothing is filed, and after a
 * week away in which every company filed one Form 4, were all lists the largest. Its services run on a clock and hosts of
 * their own, so that requests, bytes and what is stored are the same on any machine; the time of a
 * poll is not. Returns lines to print.
 */
export async function benchWatch(): Promise<string[]> {
  const costs: Cost[] = [];
  for (const size of SIZES) costs.push(await costOf(size));
  const line = (what: string, of: (cost: Cost) => number, unit: string, digits = 0) =>
    `  ${what.padEnd(52)} ${costs.map((cost) => of(cost).toFixed(digits).padStart(8)).join('')} ${unit}`;
  return [
    `The watch, every 15 minutes; load ${loadavg()[0]?.toFixed(1)}`,
    `  ${'watched companies'.padEnd(52)} ${SIZES.map((size) => String(size).padStart(8)).join('')}`,
    line('an hour in which nothing is filed', ({ quiet }) => quiet.requests, 'requests'),
    line('', ({ quiet }) => megabytes(quiet.bytes), 'MB unpacked', 1),
    line('after a week away, the busiest hour', ({ peak }) => peak.requests, 'requests'),
    line('', ({ peak }) => megabytes(peak.bytes), 'MB unpacked', 1),
    line('  until all are read', ({ all }) => all.hours, 'hours', 2),
    line('', ({ all }) => all.requests, 'requests'),
    line('', ({ all }) => megabytes(all.bytes), 'MB unpacked', 1),
    line('stored then', ({ storedBytes }) => megabytes(storedBytes), 'MB', 1),
    line('a quiet poll, time of this process', ({ pollMs }) => pollMs, 'ms'),
    `  never more in an hour, however long the list: ${REQUESTS_PER_HOUR} requests and ` +
      `${megabytes(BYTES_PER_HOUR)} MB unpacked, and what was begun; a seventh of it travels`,
  ];
}

async function costOf(size: number): Promise<Cost> {
  const world = await World.begin();
  const sec = new Listed();
  world.sec.elsewhere = sec.answer;
  try {
    await watching(world, size);
    const begun = process.cpuUsage();
    for (let poll = 0; poll < HOUR_POLLS; poll += 1) await pollOnce(world);
    const { user, system } = process.cpuUsage(begun);
    const quiet = sec.take();
    return { quiet, pollMs: (user + system) / 1_000 / HOUR_POLLS, ...(await caughtUp(world, sec)) };
  } finally {
    world.close();
  }
}

/** Everybody files once, a week passes, and polls go on until every list was read. */
async function caughtUp(
  world: World,
  sec: Listed,
): Promise<Pick<Cost, 'peak' | 'all' | 'storedBytes'>> {
  sec.hasNew = true;
  world.ms += AWAY_DAYS * DAY_MS;
  const sinceMs = world.ms;
  const polls: Asked[] = [];
  while ((await world.reader.checks.where('id').notEqual('').toArray()).some(isBefore(sinceMs))) {
    await pollOnce(world);
    polls.push(sec.take());
  }
  const hours = polls.map((_, at) => sum(polls.slice(at, at + HOUR_POLLS)));
  const peak = hours.toSorted((a, b) => b.requests - a.requests)[0] ?? sum([]);
  const all = { ...sum(polls), hours: polls.length / HOUR_POLLS };
  return { peak, all, storedBytes: await storedBytes(world) };
}

/** The pace takes its own time of the world's clock; a poll begins a quarter of an hour after the last. */
async function pollOnce(world: World): Promise<void> {
  const nextMs = world.ms + POLL_MS;
  await world.watch.poll();
  world.ms = Math.max(world.ms, nextMs);
}

function isBefore(ms: number) {
  return ({ checkedAtMs }: { readonly checkedAtMs: number | null }) => (checkedAtMs ?? 0) < ms;
}

function sum(asked: readonly Asked[]): Asked {
  return asked.reduce(
    (all, { requests, bytes }) => ({ requests: all.requests + requests, bytes: all.bytes + bytes }),
    { requests: 0, bytes: 0 },
  );
}

function megabytes(bytes: number): number {
  return bytes / 1_000_000;
}

/** Companies that were all read an hour and more ago. */
async function watching(world: World, size: number): Promise<void> {
  const ciks = Array.from({ length: size }, (_, at) => FIRST_CIK + at);
  await world.entries.put(
    ciks.map((cik) => ({
      kind: 'company' as const,
      cik: cikOf(cik),
      ticker: `C${cik}` as Ticker,
      name: `COMPANY ${cik}`,
    })),
  );
  const checkedAtMs = world.ms - 2 * 60 * MINUTE_MS;
  await world.reader.entries.toCollection().modify({ addedAtMs: world.ms - 30 * DAY_MS });
  await world.reader.checks.toCollection().modify({
    checkedAtMs,
    triedAtMs: checkedAtMs,
    baseline: [],
    summary: { latest: null, months: [], filings: 0, unread: 0 },
  });
  await world.reader.polls.put({
    id: 'watch',
    polledAtMs: world.ms - POLL_MS,
    newest: { ownership: [] },
    gapEndedMs: null,
    feedProblem: null,
    problem: null,
  });
}

/** The SEC's hosts with a list for each company, as long as lists are, and what was asked of them. */
class Listed {
  hasNew = false;
  private asked: Asked = { requests: 0, bytes: 0 };
  private readonly older = Array.from({ length: OLDER_FILINGS }, (_, at) =>
    mention(at, '8-K', '2025-06-02'),
  );
  private readonly documents = new Map<string, string>();

  /** What was asked since the last time. */
  take(): Asked {
    const { asked } = this;
    this.asked = { requests: 0, bytes: 0 };
    return asked;
  }

  answer = (url: string): Response => {
    const body = this.bodyOf(url);
    const bytes = url.includes('/submissions/') ? LIST_BYTES : body.length;
    this.asked = sum([this.asked, { requests: 1, bytes: body === FEED ? FEED_BYTES : bytes }]);
    return new Response(body);
  };

  private bodyOf(url: string): string {
    if (url.includes('browse-edgar')) return FEED;
    const kept = this.documents.get(url);
    if (kept !== undefined) return kept;
    const cik = Number(/CIK(\d{10})\.json/.exec(url)?.[1]);
    const issuer: IssuerName = { cik, name: `COMPANY ${cik}`, ticker: `C${cik}` };
    const filed = filing(cik, '2026-11-24', { issuer });
    this.documents.set(documentUrl(filed, issuer), filed.body);
    return submissionsOf(issuer, this.hasNew ? [filed, ...this.older] : this.older);
  }
}

/** Of everything that is stored, before the browser compresses it. */
async function storedBytes({ cache, reader }: World): Promise<number> {
  const tables = [...cache.tables, ...reader.tables];
  const sizes = await Promise.all(
    tables.map(async (table) =>
      (await table.toArray()).reduce((all: number, row) => all + byteSize(row), 0),
    ),
  );
  return sizes.reduce((all, bytes) => all + bytes, 0);
}

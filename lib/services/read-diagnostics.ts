import type { DiagnosticFacts, TableFacts } from '@/lib/core/diagnostics/facts';
import { failedRequests, standingProblems } from '@/lib/core/diagnostics/problem-counts';
import { LEDGER_MS } from '@/lib/core/ledger/request-row';
import type { Problem } from '@/lib/core/problem';
import { allowanceAt, MAX_ALLOWANCE, type Pace } from '@/lib/core/schedule/pace';
import { readSettings } from '@/lib/settings/stored-settings';
import { cachedSubjects } from './prune/cached-subjects';
import { measureTables } from './prune/measure-tables';
import { readWideStatus } from './watch/wide/read-wide';
import type { Estimate, StoredIn } from './storage-report';

/** What is known besides what is stored. */
export interface DiagnosticSources {
  readonly stored: StoredIn;
  readonly estimate: Estimate;
  /** The stored pace of requests; null before the first. */
  readonly pace: () => Promise<Pace | null>;
  /** As the manifest has it. */
  readonly extension: string;
  readonly browser: string | null;
  readonly language: string;
  readonly nowMs: number;
}

/**
 * Gathers what a report of a fault should tell: numbers, versions, moments, kinds of problems. Of
 * rows only sizes and problems are looked at, of problems only kind and host. Reads only.
 */
export async function readDiagnostics(sources: DiagnosticSources): Promise<DiagnosticFacts> {
  const { stored, nowMs, extension, browser, language } = sources;
  const { cache, reader, ledger } = stored;
  const databases = [cache, reader, ledger];
  const [{ usage, quota }, settings, poll, load, pace, requests] = await Promise.all([
    sources.estimate(),
    readSettings(reader),
    reader.polls.get('watch'),
    cache.fundsLoads.get('funds'),
    sources.pace(),
    ledger.requests
      .where('atMs')
      .aboveOrEqual(nowMs - LEDGER_MS)
      .toArray(),
  ]);
  const { totalBytes } = await cachedSubjects(cache, reader);
  return {
    extension,
    browser,
    language,
    databases: databases.map(({ name, verno }) => ({ name, version: verno })),
    storage: {
      usedBytes: usage ?? null,
      quotaBytes: quota ?? null,
      cacheBytes: totalBytes,
      limitBytes: settings.cacheLimit,
      tables: await tablesOf(stored),
    },
    poll: {
      atMs: poll?.polledAtMs ?? null,
      everyMinutes: settings.pollMinutes,
      fundsAtMs: load?.wantedAtMs ?? null,
    },
    wide: await wideOf(stored),
    pace: pace && {
      allowance: allowanceAt(pace, nowMs),
      mostAllowance: MAX_ALLOWANCE,
      blockedUntilMs: pace.blockedUntilMs,
    },
    failed: failedRequests(requests),
    standing: standingProblems([
      poll?.problem ?? null,
      poll?.feedProblem ?? null,
      (await reader.wide.get('wide'))?.problem ?? null,
      load?.problem ?? null,
      ...(await storedProblems(stored)),
    ]),
  };
}

async function wideOf({ reader }: StoredIn): Promise<DiagnosticFacts['wide']> {
  const { state, toRead, toJudge } = await readWideStatus(reader);
  if (!state) return null;
  const { indexedTo, unread, unseen } = state;
  return { indexedTo, toRead, toJudge, unread, unseen };
}

async function tablesOf({ cache, reader, ledger }: StoredIn): Promise<TableFacts[]> {
  const tables: TableFacts[] = [];
  for (const database of [cache, reader, ledger]) {
    const prefix = database.name.replace('buyline-', '');
    for (const size of await measureTables(database.tables)) {
      if (size.rows > 0) tables.push({ ...size, name: `${prefix}.${size.name}` });
    }
  }
  return tables;
}

async function storedProblems({ cache, reader }: StoredIn): Promise<(Problem | null)[]> {
  const found: (Problem | null)[] = [];
  const take = ({ problem }: { readonly problem: Problem | null }) => void found.push(problem);
  await reader.checks.each(take);
  await cache.histories.each(take);
  await cache.managers.each(take);
  await cache.sources.each(take);
  return found;
}

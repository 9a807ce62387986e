import type { Cik } from '@/lib/core/edgar/cik';
import { LIST_VERSION } from '@/lib/core/insider/filing-window';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import type { HistoryRow, LoadState, Subject } from '@/lib/db/history-rows';
import type { HistorySources } from './history-document';
import { fetchList, fetchOlderPage, fetchRows } from './history-steps';
import { goesOn } from './prune/goes-on';
import { withRoom } from './prune/with-room';

/**
 * Loads older filings of a company's insiders, or of one insider, in the background. How far it
 * came stands in the cache alone: a stopped worker, a closed browser or a second wish for the same
 * history go on where it was, and no filing is fetched twice.
 */
export class HistoryLoader {
  private readonly running = new Map<string, Promise<void>>();
  /** Counts the wishes for each history: work on an earlier one stops when it changes. */
  private readonly turns = new Map<string, number>();

  constructor(private readonly sources: HistorySources) {}

  /**
   * Notes that filings are wanted back to a day; `run` does the work. While they are loaded back to
   * an earlier day for somebody else, that day stands.
   */
  async want(subject: Subject, cik: Cik, wantedSince: IsoDate): Promise<void> {
    const { histories } = this.sources.cache;
    await this.sources.cache.transaction('rw', histories, async () => {
      const row = await histories.get([subject, cik]);
      const isDeeper = row?.state === 'running' && row.wantedSince < wantedSince;
      const since = isDeeper ? row.wantedSince : wantedSince;
      const begun = { state: 'running', problem: null, read: 0, of: null } as const;
      const held = row?.held ?? null;
      await histories.put({ subject, cik, wantedSince: since, held, ...begun });
    });
    this.turn(subject, cik);
  }

  /** Whether a history of it, as a company or as a person, is being loaded at this moment. */
  isLoading(cik: Cik): boolean {
    return this.running.has(keyOf('company', cik)) || this.running.has(keyOf('person', cik));
  }

  /** Stops loading; what was loaded stays. */
  async stop(subject: Subject, cik: Cik): Promise<void> {
    await this.change(subject, cik, isUnfinished, { state: 'stopped', problem: null });
    this.turn(subject, cik);
  }

  /**
   * Goes on with what is kept as running, where a worker that was stopped had begun it: whoever
   * shows it says so again and again. Nothing that was stopped or is done begins anew.
   */
  async wake(subject: Subject, cik: Cik): Promise<void> {
    if (!this.running.has(keyOf(subject, cik))) await this.run(subject, cik);
  }

  /** Goes on with everything that a stopped worker, or a fault that may pass, left unfinished. */
  async resume(): Promise<void> {
    const { histories } = this.sources.cache;
    const rows = await histories.where('state').anyOf('running', 'failed').toArray();
    await Promise.all(
      rows.filter(goesOn).map(async ({ subject, cik }) => {
        await this.change(subject, cik, hasFailed, { state: 'running', problem: null });
        await this.run(subject, cik);
      }),
    );
  }

  /**
   * Loads anew, after an update, the lists of all that was loaded to its end when older code chose
   * what to keep of them: until then nothing tells what they left out. No document is fetched twice.
   */
  async renew(): Promise<void> {
    const outdated: [Subject, Cik][] = [];
    await this.sources.cache.historyLists.each(({ subject, cik, version }) => {
      if (version !== LIST_VERSION) outdated.push([subject, cik]);
    });
    await Promise.all(
      outdated.map(async ([subject, cik]) => {
        await this.change(subject, cik, isDone, { state: 'running', problem: null });
        await this.run(subject, cik);
      }),
    );
  }

  /** Loads until all is there, a problem comes or somebody stops it; never rejects. */
  run(subject: Subject, cik: Cik): Promise<void> {
    const key = keyOf(subject, cik);
    // After the run that is there, which may just be ending: it looks for its state at the start.
    const done = (this.running.get(key) ?? Promise.resolve()).then(() => this.go(subject, cik));
    this.running.set(key, done);
    return done.finally(() => {
      if (this.running.get(key) === done) this.running.delete(key);
    });
  }

  private async go(subject: Subject, cik: Cik): Promise<void> {
    let problem: Problem | null;
    try {
      problem = await withRoom(this.sources.makeRoom, () => this.load(subject, cik));
    } catch (error) {
      problem = problemOf(error);
    }
    if (problem) await this.change(subject, cik, isRunning, { state: 'failed', problem });
  }

  private async load(subject: Subject, cik: Cik): Promise<Problem | null> {
    const { sources } = this;
    const { histories, historyLists } = sources.cache;
    const read = () => histories.get([subject, cik]);
    const begun = await read();
    if (begun?.state !== 'running') return null;
    const unlisted = await fetchList(sources, begun);
    if (unlisted) return unlisted;
    const counted = subject === 'company' ? await sources.outstanding.ensure(cik, 'bulk') : null;
    if (counted) return counted;
    for (;;) {
      const turn = this.turns.get(keyOf(subject, cik));
      const isStopped = () => this.turns.get(keyOf(subject, cik)) !== turn;
      const history = await read();
      const list = await historyLists.get([subject, cik]);
      if (history?.state !== 'running' || !list) return null;
      const listed = { ...history, list };
      const page = await fetchOlderPage(sources, listed);
      if (page?.problem) return page.problem;
      if (page) continue;
      const problem = await fetchRows(sources, listed, isStopped);
      if (problem) return problem;
      if (isStopped()) continue;
      const { wantedSince } = history;
      const isSame = (row: HistoryRow) => isRunning(row) && row.wantedSince === wantedSince;
      await this.change(subject, cik, isSame, { state: 'done', problem: null });
      if (isStopped()) continue;
      return null;
    }
  }

  private turn(subject: Subject, cik: Cik): void {
    const key = keyOf(subject, cik);
    this.turns.set(key, (this.turns.get(key) ?? 0) + 1);
  }

  /** Changes a history of which that is true at the moment of the change. */
  private async change(
    subject: Subject,
    cik: Cik,
    isMeant: (row: HistoryRow) => boolean,
    state: LoadState,
  ): Promise<void> {
    const { histories } = this.sources.cache;
    await this.sources.cache.transaction('rw', histories, async () => {
      const row = await histories.get([subject, cik]);
      if (row && isMeant(row)) await histories.put({ ...row, ...state });
    });
  }
}

function isRunning({ state }: HistoryRow): boolean {
  return state === 'running';
}

function isDone({ state }: HistoryRow): boolean {
  return state === 'done';
}

function hasFailed({ state }: HistoryRow): boolean {
  return state === 'failed';
}

function isUnfinished(row: HistoryRow): boolean {
  return isRunning(row) || hasFailed(row);
}

function keyOf(subject: Subject, cik: Cik): string {
  return `${subject} ${cik}`;
}

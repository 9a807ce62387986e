import type { Cik } from '@/lib/core/edgar/cik';
import { seasonPeriod } from '@/lib/core/form13f/season';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { FundsLoadRow } from '@/lib/db/fund-rows';
import { QUARTER_VERSION } from '@/lib/db/pack-quarter';
import { mayPass } from '../may-pass';
import { withRoom } from '../prune/with-room';
import { ensureFails } from './fails-files';
import { settleFund } from './settle-fund';
import { settleUnits } from './settle-units';
import { ensureSplitFacts } from './split-facts';
import type { FundSources } from './sources';
import { workOutQuarters } from './work-out-quarters';

/** Two of the five places that the pace has; a card always finds one free. */
const LANES = 2;
/** What is known so far is worked out again after so many managers. */
const CHUNK = 10;
/** Asked for again within this time nothing is fetched anew. */
const FRESH_FOR_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Filings come late too: so long after a quarter's end the lists are looked at daily. */
const SEASON_DAYS = 60;

/**
 * Loads what followed managers filed, in the background. How far it came stands in the cache alone:
 * a stopped worker or a closed browser go on where it was, and no filing is fetched twice.
 */
export class FundsLoader {
  private running: Promise<void> = Promise.resolve();
  /** Counts the wishes: work on an earlier one stops when it changes. */
  private turn = 0;
  private worked: Promise<unknown> = Promise.resolve();

  constructor(private readonly sources: FundSources) {}

  /** Notes that everything followed is wanted; what was stopped goes on. `run` does the work. */
  async want(): Promise<void> {
    const now = this.sources.now();
    await this.change((load) => {
      const isOver = load?.state === 'done';
      const isOld = !load || (isOver && Math.abs(now - load.wantedAtMs) >= FRESH_FOR_MS);
      const wantedAtMs = isOld ? now : load.wantedAtMs;
      const done = isOld ? 0 : load.done;
      return { id: 'funds', state: 'running', wantedAtMs, done, problem: null };
    });
  }

  /** Brings what is worked out in line with the reader's list; fetches nothing. */
  async listChanged(): Promise<void> {
    await this.workOut();
    await this.count();
  }

  /** Stops loading; what was loaded stays. */
  async stop(): Promise<void> {
    this.turn += 1;
    await this.change((load) =>
      load && load.state !== 'done' ? { ...load, state: 'stopped', problem: null } : null,
    );
  }

  /** Goes on with what a stopped worker or a passing fault left, and looks for what is new. */
  async resume(): Promise<void> {
    const load = await this.sources.cache.fundsLoads.get('funds');
    if (!load) return;
    if (load.state !== 'running') await this.renew();
    if (load.state === 'stopped') return;
    if (load.state === 'failed' && !mayPass(load.problem)) return;
    if (load.state === 'done' && !this.isDue(load)) return;
    await this.want();
    await this.run();
  }

  /** Loads until all is there, a problem comes or somebody stops it; never rejects. */
  run(): Promise<void> {
    const { running } = this;
    this.running = running.then(() => this.go());
    return this.running;
  }

  private async go(): Promise<void> {
    let problem: Problem | null;
    try {
      problem = await withRoom(this.sources.makeRoom, () => this.load());
    } catch (error) {
      problem = problemOf(error);
    }
    if (!problem) return;
    await this.change((load) =>
      load?.state === 'running' ? { ...load, state: 'failed', problem } : null,
    );
  }

  private async load(): Promise<Problem | null> {
    const { sources } = this;
    for (;;) {
      const { turn } = this;
      const isStopped = () => this.turn !== turn;
      const load = await sources.cache.fundsLoads.get('funds');
      if (load?.state !== 'running') return null;
      // A clock that was ahead then and is right again: nothing done now would ever be new enough.
      const wantedAtMs = Math.min(load.wantedAtMs, sources.now());
      if (wantedAtMs < load.wantedAtMs) await this.change((now) => now && { ...now, wantedAtMs });
      const left = await this.left({ ...load, wantedAtMs });
      if (left.length === 0) return this.finish(isStopped);
      const problem = await this.settle(left.slice(0, CHUNK), wantedAtMs, isStopped);
      await this.workOut();
      if (problem) return problem;
    }
  }

  /** The last of it: which company a number belongs to is of use once there are numbers. */
  private async finish(isStopped: () => boolean): Promise<Problem | null> {
    const problem = await ensureFails(this.sources);
    if (mayPass(problem)) return problem;
    await settleUnits(this.sources);
    await this.workOut();
    if (isStopped()) return this.load();
    if (await ensureSplitFacts(this.sources, isStopped)) await this.workOut();
    if (isStopped()) return this.load();
    await this.change((load) => (load?.state === 'running' ? { ...load, state: 'done' } : null));
    return null;
  }

  /** What an older version worked out, or nobody for the quarter that has begun, is made anew. */
  private async renew(): Promise<void> {
    const { cache, now } = this.sources;
    const season = await cache.quarters.get(seasonPeriod(easternDay(now())));
    if (season?.version !== QUARTER_VERSION) await this.workOut();
  }

  /** One after the other, so that what is kept last was made of the newest list. */
  private workOut(): Promise<void> {
    const work = this.worked.then(() => workOutQuarters(this.sources));
    this.worked = work.catch(() => null);
    return work;
  }

  private async settle(
    ciks: Cik[],
    wantedAtMs: number,
    isStopped: () => boolean,
  ): Promise<Problem | null> {
    let problem: Problem | null = null;
    const lane = async () => {
      for (let cik = ciks.shift(); cik && !problem && !isStopped(); cik = ciks.shift()) {
        problem = (await settleFund(this.sources, cik, wantedAtMs, isStopped)) ?? problem;
        await this.count();
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return problem;
  }

  private async left({ wantedAtMs }: FundsLoadRow): Promise<Cik[]> {
    const { cache, reader } = this.sources;
    const follows = await reader.follows.orderBy('place').toArray();
    const rows = await cache.managers.bulkGet(follows.map(({ cik }) => cik));
    return follows.flatMap(({ cik }, index) =>
      (rows[index]?.settledAtMs ?? -1) >= wantedAtMs ? [] : cik,
    );
  }

  private async count(): Promise<void> {
    const load = await this.sources.cache.fundsLoads.get('funds');
    if (!load) return;
    const followed = await this.sources.reader.follows.count();
    const done = followed - (await this.left(load)).length;
    await this.change((now) => now && { ...now, done });
  }

  private isDue({ wantedAtMs }: FundsLoadRow): boolean {
    const now = this.sources.now();
    const age = Math.abs(now - wantedAtMs);
    const today = easternDay(now);
    const isSeason = now - Date.parse(seasonPeriod(today)) < SEASON_DAYS * DAY_MS;
    return age >= (isSeason ? DAY_MS : WEEK_MS);
  }

  private async change(
    to: (load: FundsLoadRow | undefined) => FundsLoadRow | null | undefined,
  ): Promise<void> {
    const { cache, kept } = this.sources;
    await cache.transaction('rw', cache.fundsLoads, async () => {
      const changed = to(await cache.fundsLoads.get('funds'));
      if (changed) await cache.fundsLoads.put(changed);
    });
    kept.forgetProgress();
  }
}

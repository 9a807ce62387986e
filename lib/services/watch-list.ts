import type { Cik } from '@/lib/core/edgar/cik';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { couldHaveNewFilings, easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { Now } from './clock';
import type { CompanyReader } from './company-reader';
import type { Directory } from './directory';
import { readWatchRows } from './watch-rows';

/** A card may have read the company a moment ago. */
const JUST_READ_MS = 5 * 60_000;

/** The companies the reader watches, and which of their events are still unseen. */
export class WatchList {
  constructor(
    private readonly reader: ReaderDatabase,
    private readonly cache: CacheDatabase,
    private readonly companies: CompanyReader,
    private readonly directory: Directory,
    private readonly now: Now,
  ) {}

  async has(cik: Cik): Promise<boolean> {
    return (await this.reader.watches.get(cik)) !== undefined;
  }

  /** Adds a company; one that is there already stays as it is. */
  async add(cik: Cik, ticker: string): Promise<Result<null, Problem>> {
    const entry = await this.directory.find(cik, ticker);
    if (!entry.ok) return entry;
    const { name } = entry.value;
    await this.reader.transaction('rw', this.reader.watches, async () => {
      if (await this.reader.watches.get(cik)) return;
      await this.reader.watches.add({
        cik,
        ticker: entry.value.ticker,
        name,
        addedAtMs: this.now(),
        checkedAtMs: null,
        problem: null,
      });
    });
    return ok(null);
  }

  async remove(cik: Cik): Promise<void> {
    await this.reader.transaction('rw', this.reader.watches, this.reader.seen, async () => {
      await this.reader.watches.delete(cik);
      await this.reader.seen.where('cik').equals(cik).delete();
    });
  }

  /**
   * Checks every company about which something can have been filed since its last check, the
   * one that waited longest first. A check that fails is told on the row and made again later.
   * `onChecked` follows each of them, so that a worker that is stopped half-way has told its news.
   */
  async checkDue(onChecked: () => Promise<void>): Promise<void> {
    const watches = await this.reader.watches.toArray();
    const due = watches
      .filter(
        ({ addedAtMs, checkedAtMs, problem }) =>
          (checkedAtMs === null && mayPass(problem)) ||
          couldHaveNewFilings(checkedAtMs ?? addedAtMs, this.now()),
      )
      .sort((a, b) => (a.checkedAtMs ?? 0) - (b.checkedAtMs ?? 0));
    for (const { cik } of due) {
      const problem = await this.check(cik);
      await onChecked();
      if (problem?.kind === 'blocked' || problem?.kind === 'offline') return;
    }
  }

  /** Checks one company; what was filed up to the day it was added counts as seen. */
  async check(cik: Cik): Promise<Problem | null> {
    const { report, asOfMs, problem } = (await this.companies.isFresh(cik, JUST_READ_MS))
      ? await this.companies.kept(cik)
      : await this.companies.refresh(cik, 'watchlist', () => {});
    const { watches, seen } = this.reader;
    await this.reader.transaction('rw', watches, seen, async () => {
      // The reader may have removed it while it was being checked, and even added it again.
      const watch = await watches.get(cik);
      if (!watch) return;
      if (problem || !report) {
        await watches.update(cik, { problem });
        return;
      }
      if (watch.checkedAtMs === null) {
        const addedOn = easternDay(watch.addedAtMs);
        const before = report.trades.filter((event) => event.filedOn <= addedOn);
        const rows = before.flatMap((event) => event.rows);
        await seen.bulkPut(rows.map((id) => ({ id, cik })));
      }
      await watches.update(cik, { checkedAtMs: asOfMs, problem: null });
    });
    return problem;
  }

  /** Marks rows of filings as seen that the popup has shown; rows of no watched company are left. */
  async markSeen(shown: ReadonlySet<string>): Promise<void> {
    const { watches, seen } = this.reader;
    for (const row of await readWatchRows(this.reader, this.cache, this.now())) {
      const { cik } = row;
      const rows = row.unseen.flatMap((event) => event.rows).filter((id) => shown.has(id));
      await this.reader.transaction('rw', watches, seen, async () => {
        if (await watches.get(cik)) await seen.bulkPut(rows.map((id) => ({ id, cik })));
      });
    }
  }

  /** How many events of watched companies the reader has not seen. */
  async countUnseen(): Promise<number> {
    const rows = await readWatchRows(this.reader, this.cache, this.now());
    return rows.reduce((total, row) => total + row.unseen.length, 0);
  }
}

/** Whether a first check that failed so may go better the next time, with nothing new filed. */
function mayPass(problem: Problem | null): boolean {
  return (
    problem?.kind !== 'malformed' && problem?.kind !== 'missing' && problem?.kind !== 'refused'
  );
}

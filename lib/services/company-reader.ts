import { cikInPath, type Cik } from '@/lib/core/edgar/cik';
import { submissionsUrl } from '@/lib/core/edgar/urls';
import { insiderWindow, LIST_VERSION } from '@/lib/core/insider/filing-window';
import type { Problem } from '@/lib/core/problem';
import { couldHaveNewFilings, easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase, SubmissionsRow } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { Run, type CompanyReading, type OnProgress } from './company-run';
import type { FilingStore } from './filing-store';
import type { FilingLists } from './filing-lists';
import { keepFormerNames } from './former-names';
import { extendHistory } from './history-list';
import { readRenewed } from './kept-reading';
import { renewAll } from './renew';
import { windowList } from './window-list';

/** As many as may be under way at once by the pace of the queue. */
const LANES = 5;

/** Reads a company's insider filings, from the cache first and from the SEC where needed. */
export class CompanyReader {
  private readonly running = new Map<Cik, Run>();

  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly lists: FilingLists,
    private readonly filings: FilingStore,
    private readonly now: Now,
  ) {}

  /** What the cache says, without any request; rows of older code are derived again and kept. */
  kept(cik: Cik): Promise<CompanyReading> {
    return readRenewed(this.cache, cik, this.now());
  }

  /** Whether its filings are being fetched at this moment. */
  isReading(cik: Cik): boolean {
    return this.running.has(cik);
  }

  /** When the kept list of its filings was fetched, epoch milliseconds; null before the first. */
  async keptAtMs(cik: Cik): Promise<number | null> {
    return (await this.cache.submissions.get(cik))?.fetchedAtMs ?? null;
  }

  /** Reads all that older code has read again, so that no page has to while it is looked at. */
  renew(): Promise<void> {
    return renewAll(this.cache);
  }

  /** Whether the kept reading is younger than `maxAgeMs`, or nothing can have been filed since. */
  async isFresh(cik: Cik, maxAgeMs: number): Promise<boolean> {
    const list = await this.cache.submissions.get(cik);
    if (list?.version !== LIST_VERSION) return false;
    const age = this.now() - list.fetchedAtMs;
    return (age >= 0 && age < maxAgeMs) || !couldHaveNewFilings(list.fetchedAtMs, this.now());
  }

  /**
   * Fetches the list of filings and those of the window that are not kept yet. A new list takes
   * the place of the old one only when all of its filings were dealt with: until then the old
   * figures stand, with the problem beside them. Calls for one company share one run, which
   * goes on at the most urgent of their priorities.
   */
  refresh(cik: Cik, priority: Priority, onProgress: OnProgress): Promise<CompanyReading> {
    const running = this.running.get(cik);
    if (running) {
      this.client.promote((url) => isAbout(cik, url), priority);
      return running.join(priority, onProgress);
    }
    const run = new Run(priority, onProgress);
    this.running.set(cik, run);
    run.done = this.run(cik, run).finally(() => this.running.delete(cik));
    return run.done;
  }

  private async run(cik: Cik, run: Run): Promise<CompanyReading> {
    run.progress(0, null);
    const fetched = await this.lists.fetch(cik, run.priority);
    const list = fetched.ok ? windowList(fetched.value) : null;
    if (fetched.ok) {
      const { formerNames, fetchedAtMs } = fetched.value;
      await keepFormerNames(this.cache, cik, formerNames, fetchedAtMs);
    }
    const problem = list ? await this.fetchFilings(list, run) : null;
    if (list && !problem) {
      await this.cache.submissions.put(list);
      await extendHistory(this.cache, list);
      return this.kept(cik);
    }
    const kept = await this.kept(cik);
    return { ...kept, problem: problem ?? (fetched.ok ? null : fetched.problem) };
  }

  /** Fetches what is missing, a few at a time, and stops at the first problem. */
  private async fetchFilings(list: SubmissionsRow, run: Run): Promise<Problem | null> {
    const inWindow = insiderWindow(list.rows, easternDay(this.now())).read;
    const missing = await this.filings.missing(inWindow);
    let read = inWindow.length - missing.length;
    let problem: Problem | null = null;
    run.progress(read, inWindow.length);
    const lane = async () => {
      for (let row = missing.shift(); row && !problem; row = missing.shift()) {
        const result = await this.filings.fetch(list.cik, row, run.priority);
        if (result.ok) run.progress(++read, inWindow.length);
        else problem = result.problem;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return problem;
  }
}

function isAbout(cik: Cik, url: string): boolean {
  return url === submissionsUrl(cik) || url.includes(`/data/${cikInPath(cik)}/`);
}

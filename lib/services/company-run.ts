import type { InsiderReport } from '@/lib/core/insider/report';
import type { Problem } from '@/lib/core/problem';
import { PRIORITIES, type Priority } from '@/lib/edgar/request-queue';

/** What is known of a company: figures with their date, and why they are not newer. */
export interface CompanyReading {
  readonly report: InsiderReport | null;
  readonly asOfMs: number | null;
  readonly problem: Problem | null;
}

/** Called as filings come in; `of` is null until the list of filings is there. */
export type OnProgress = (read: number, of: number | null) => void;

/** One reading of a company under way, shared by everyone who asked for it. */
export class Run {
  declare done: Promise<CompanyReading>;
  private readonly listeners: OnProgress[];
  private latest: { read: number; of: number | null } = { read: 0, of: null };

  constructor(
    public priority: Priority,
    listener: OnProgress,
  ) {
    this.listeners = [listener];
  }

  /** Joins in: hears of the progress, and makes what is still to come as urgent as the joiner. */
  join(priority: Priority, listener: OnProgress): Promise<CompanyReading> {
    if (PRIORITIES.indexOf(priority) < PRIORITIES.indexOf(this.priority)) this.priority = priority;
    this.listeners.push(listener);
    listener(this.latest.read, this.latest.of);
    return this.done;
  }

  progress(read: number, of: number | null): void {
    this.latest = { read, of };
    for (const listener of this.listeners) listener(read, of);
  }
}

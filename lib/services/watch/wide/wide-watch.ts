import { isQuotaError } from '@/lib/core/prune/quota-error';
import type { Problem } from '@/lib/core/problem';
import { perPoll } from '@/lib/core/watch/poll-plan';
import { isFilingTime } from '@/lib/core/watch/filing-time';
import { DOCUMENTS_PER_HOUR, JUDGING_PER_HOUR } from '@/lib/core/watch/wide/wide-limits';
import { readSettings } from '@/lib/settings/stored-settings';
import { concernsAll } from '@/lib/core/watch/shared-problem';
import { beginWide } from './begin-wide';
import { forgetOld } from './forget-old';
import { judgeCompanies } from './judge-companies';
import { readIndexes } from './read-indexes';
import { readWaiting } from './read-waiting';
import type { WideSources } from './wide-sources';

const MINUTE_MS = 60_000;

/**
 * Reads the filings of any company while a rule asks for them: the feeds name them at each poll,
 * and the index of a day that is over names what the feeds left out. How far it came stands in the
 * database alone; a worker that is stopped goes on at the next poll where this one was.
 */
export class WideWatch {
  private running: Promise<boolean> | null = null;

  constructor(private readonly sources: WideSources) {}

  /**
   * The part of an hour that a poll may use; who asks while it is under way shares it. Returns
   * whether any rule asks for it.
   */
  read(): Promise<boolean> {
    this.running ??= this.goOrTell().finally(() => (this.running = null));
    return this.running;
  }

  private async goOrTell(): Promise<boolean> {
    try {
      return await this.go();
    } catch (error) {
      if (isQuotaError(error)) await this.end({ kind: 'full' });
      throw error;
    }
  }

  private async go(): Promise<boolean> {
    const { reader, now } = this.sources;
    await forgetOld(reader, now());
    if (!(await beginWide(reader, now()))) return false;
    if (!isFilingTime(now())) return true;
    const everyMs = (await readSettings(reader)).pollMinutes * MINUTE_MS;
    let problem = await readIndexes(this.sources);
    if (!concernsAll(problem)) {
      problem = (await readWaiting(this.sources, perPoll(DOCUMENTS_PER_HOUR, everyMs))) ?? problem;
    }
    if (!concernsAll(problem)) {
      const judged = await judgeCompanies(this.sources, perPoll(JUDGING_PER_HOUR, everyMs));
      problem = judged ?? problem;
    }
    await this.end(problem);
    return true;
  }

  private async end(problem: Problem | null): Promise<void> {
    await this.sources.reader.wide.update('wide', { problem });
  }
}

import type { Cik } from '@/lib/core/edgar/cik';
import type { KnownStates, MarkState } from '@/lib/core/mark/mark';
import { markState } from '@/lib/core/mark/mark-state';
import type { CompanyReader } from './company-reader';
import type { CompanyReading } from './company-run';
import type { Funds } from './funds/funds';

/** What is asked for the state of marks: stored things alone. */
export interface MarkSources {
  readonly companies: Pick<CompanyReader, 'kept' | 'keptAtMs'>;
  readonly funds: Pick<Funds, 'keptInCompany'>;
  readonly now: () => number;
}

/** A report is as it was read while its list of filings is the same, but its window moves on. */
const SAME_FOR_MS = 10 * 60_000;
const MOST_REMEMBERED = 200;

/** What marks tell of companies by what is stored, without any request. */
export class MarkStates {
  /** Making a report is most of the work, and every page asks when one company was read. */
  private readonly remembered = new Map<Cik, CompanyReading & { readonly readAtMs: number }>();

  constructor(private readonly sources: MarkSources) {}

  /**
   * The states of companies; those of which nothing is known are left out. One at a time, so that a
   * card that opens meanwhile is not held up.
   */
  async of(ciks: readonly Cik[]): Promise<KnownStates> {
    const { funds, now } = this.sources;
    const states: (readonly [Cik, MarkState])[] = [];
    for (const cik of new Set(ciks)) {
      const reading = await this.reading(cik);
      const held = await funds.keptInCompany(cik);
      const { report = null, asOfMs = null } = reading ?? {};
      const state = markState({ report, asOfMs, funds: held?.inCompany ?? null }, now());
      if (state !== 'unknown') states.push([cik, state]);
    }
    return states;
  }

  private async reading(cik: Cik): Promise<CompanyReading | null> {
    const { companies, now } = this.sources;
    const keptAtMs = await companies.keptAtMs(cik);
    if (keptAtMs === null) return null;
    const before = this.remembered.get(cik);
    const age = now() - (before?.readAtMs ?? -Infinity);
    if (before?.asOfMs === keptAtMs && age >= 0 && age < SAME_FOR_MS) return before;
    const reading = { ...(await companies.kept(cik)), readAtMs: now() };
    this.remembered.delete(cik);
    this.remembered.set(cik, reading);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > MOST_REMEMBERED && oldest) this.remembered.delete(oldest);
    return reading;
  }
}

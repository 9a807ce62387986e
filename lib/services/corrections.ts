import { applicableCorrections } from '@/lib/core/correction/applicable';
import { readPhrase, type Correction, type KeptCorrection } from '@/lib/core/correction/correction';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { Now } from './clock';

/** More than a reader makes by hand; a page that was taken over must not fill the disk. */
const MOST_CORRECTIONS = 5_000;

/** What the reader corrected on pages, on one host or everywhere. */
export class Corrections {
  constructor(
    private readonly reader: ReaderDatabase,
    private readonly now: Now,
  ) {}

  /**
   * Keeps a correction; one of the same phrase, company and host takes the place of the earlier.
   * The phrase comes as the page writes it. Refused when it is no phrase or when 5,000 are kept.
   */
  async add(made: Omit<Correction, 'addedAtMs'>): Promise<Result<null, Problem>> {
    const phrase = readPhrase(made.phrase);
    if (phrase === null) return fail({ kind: 'fault', detail: 'these words cannot be corrected' });
    const { corrections } = this.reader;
    return this.reader.transaction('rw', corrections, async (): Promise<Result<null, Problem>> => {
      const same = await corrections.where({ phrase }).toArray();
      const earlier = same.find(({ not, host }) => not === made.not && host === made.host);
      if (earlier) await corrections.delete(earlier.id);
      else if ((await corrections.count()) >= MOST_CORRECTIONS) {
        return fail({ kind: 'too-many', what: 'corrections', most: MOST_CORRECTIONS });
      }
      await corrections.add({ ...made, phrase, addedAtMs: this.now() });
      return ok(null);
    });
  }

  /** Takes a correction back; one that is gone already is no error. */
  async remove(id: number): Promise<void> {
    await this.reader.corrections.delete(id);
  }

  /** Those that hold on a host; null for a page without one. */
  async on(host: string | null): Promise<KeptCorrection[]> {
    return applicableCorrections(await this.reader.corrections.toArray(), host);
  }
}

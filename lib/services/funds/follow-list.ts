import { KNOWN_MANAGERS, knownManager } from '@/lib/core/directory/followed-managers';
import type { Cik } from '@/lib/core/edgar/cik';
import { parseCik } from '@/lib/core/edgar/cik';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { MOST_FOLLOWED } from '@/lib/core/form13f/followed-view';
import type { Follow } from '@/lib/db/reader';
import type { FundSources } from './sources';

/** The managers whom the reader follows, in the reader's order. */
export class FollowList {
  constructor(private readonly sources: Pick<FundSources, 'cache' | 'reader' | 'now' | 'kept'>) {}

  /** Puts the well-known managers on a list that is empty. */
  async begin(): Promise<void> {
    await this.change((follows, addedAtMs) =>
      follows.length > 0
        ? follows
        : KNOWN_MANAGERS.map(({ cik, name }) => follow(cik, name, addedAtMs)),
    );
  }

  /** Puts a manager at the end; one that is on the list stays where it is. */
  async add(cik: Cik): Promise<Result<null, Problem>> {
    const { cache, reader } = this.sources;
    const name = knownManager(cik)?.name ?? (await cache.managers.get(cik))?.name ?? '';
    if ((await reader.follows.count()) >= MOST_FOLLOWED) {
      return fail({ kind: 'too-many', what: 'funds', most: MOST_FOLLOWED });
    }
    await this.change((follows, addedAtMs) =>
      follows.some((one) => one.cik === cik) ? follows : [...follows, follow(cik, name, addedAtMs)],
    );
    return ok(null);
  }

  /** Takes a manager off the list; what was read of it stays in the cache. */
  async remove(cik: Cik): Promise<void> {
    await this.change((follows) => follows.filter((one) => one.cik !== cik));
  }

  /** Brings the list into that order; those not named keep theirs behind it. */
  async reorder(ciks: readonly string[]): Promise<void> {
    const places = new Map(ciks.flatMap((text, place) => pair(parseCik(text), place)));
    const placeOf = ({ cik }: Follow) => places.get(cik) ?? ciks.length;
    await this.change((follows) => [...follows].sort((a, b) => placeOf(a) - placeOf(b)));
  }

  private async change(
    to: (follows: readonly Follow[], nowMs: number) => readonly Follow[],
  ): Promise<void> {
    const { reader, now, kept } = this.sources;
    await reader.transaction('rw', reader.follows, async () => {
      const follows = to(await reader.follows.orderBy('place').toArray(), now());
      await reader.follows.clear();
      await reader.follows.bulkPut(follows.map((one, place) => ({ ...one, place })));
    });
    kept.forgetProgress();
  }
}

function follow(cik: Cik, name: string, addedAtMs: number): Follow {
  return { cik, name, place: 0, addedAtMs };
}

function pair(cik: Cik | null, place: number): [Cik, number][] {
  return cik ? [[cik, place]] : [];
}

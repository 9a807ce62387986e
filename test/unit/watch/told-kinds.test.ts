import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localClock } from '@/lib/core/watch/local-clock';
import type { NewsContent } from '@/lib/core/watch/news';
import { DEFAULT_RULES, DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { ReaderDatabase } from '@/lib/db/reader';
import { TellingService } from '@/lib/services/watch/telling';
import { rowOf } from '@/lib/services/watch/watch-news';
import { writeSetting } from '@/lib/settings/stored-settings';
import { day } from '@/test/unit/insider/known';
import { FakeNotices } from './fake-notices';
import { entry, fundChange, NOW, row, stored, trade } from './news';

const reader = new ReaderDatabase();

beforeEach(async () => {
  await reader.delete();
  await reader.open();
  await reader.entries.put(entry());
  const rules = DEFAULT_RULES.map((rule, place) => ({ ...rule, isOn: true, place }));
  await reader.rules.bulkPut(rules);
});
afterEach(() => reader.close());

const FILED = { form: '13F-HR', filer: null, period: day('2026-09-30') } as const;
const CLUSTER = { people: 3, value: 3_000_000, firstOn: day('2026-11-18'), rows: [] } as const;
const AT_ONCE = { quiet: null } as const;

/** Everything that a rule can ask for, told at once; and every way to wait. */
const CASES: readonly (readonly [string, NewsContent, Partial<TellingSettings>])[] = [
  ['a purchase', trade(), AT_ONCE],
  ['a purchase by a chief', trade({ isChief: true, role: 'CEO' }), AT_ONCE],
  ['a cluster', { kind: 'cluster', sentence: 'Three bought.', ...CLUSTER }, AT_ONCE],
  ['a sale', trade({ side: 'sold', value: 2_000_000 }), AT_ONCE],
  ['a fund that opens a position', fundChange({ action: 'opened' }), AT_ONCE],
  ['a fund that closes one', fundChange(), AT_ONCE],
  ['a fund that gives up its core', fundChange({ isCoreExit: true }), AT_ONCE],
  ['a 13F', { kind: 'fund-filed', ...FILED }, AT_ONCE],
  ['a Schedule 13D', { kind: 'stake-filed', ...FILED, form: 'SCHEDULE 13D' }, AT_ONCE],
  ['a Form 144', { kind: 'sale-notice', ...FILED, form: '144' }, AT_ONCE],
  ['a purchase in quiet hours', trade(), { quiet: { from: 9 * 60, to: 14 * 60 } }],
  ['a purchase for the digest', trade(), { quiet: null, digestAt: 18 * 60 }],
  ['a purchase in a pause', trade(), { quiet: null, snoozedUntilMs: NOW + 3_600_000 }],
];

class Died extends Error {}

/** A worker that dies at its call of that number to what outlives it, before it or right after it. */
class Worker {
  calls = 0;
  readonly service: TellingService;

  constructor(
    private readonly diesAt: number,
    notices: FakeNotices,
    now: () => number,
  ) {
    const { step } = this;
    const place = { place: 0, count: 1 };
    this.service = new TellingService({
      reader: new Proxy(reader, {
        get: (all, name) => {
          const value: unknown = Reflect.get(all, name, all);
          if (name !== 'transaction' || typeof value !== 'function') return value;
          return (...given: unknown[]) => step(() => Reflect.apply(value, all, given));
        },
      }),
      notices: {
        may: () => step(notices.may),
        shown: () => step(notices.shown),
        show: (note, told) => step(() => notices.show(note, told)),
      },
      others: {
        toldOf: () => step(() => Promise.resolve([])),
        place: () => step(() => Promise.resolve(place)),
        tell: () => step(() => Promise.resolve()),
      },
      clock: localClock('America/New_York'),
      now,
    });
  }

  private readonly step = async <T>(work: () => Promise<T>): Promise<T> => {
    this.live();
    const done = await work();
    this.live();
    return done;
  };

  private live(): void {
    this.calls += 1;
    // Dead for good: the browser is asked for nothing more, nor is anything stored.
    if (this.calls >= this.diesAt) throw new Died();
  }
}

/** The worker dies at that call, and those after it live; returns whether it came so far. */
async function killedAt(diesAt: number, notices: FakeNotices): Promise<boolean> {
  let ms = NOW;
  let worker = new Worker(diesAt, notices, () => ms);
  let isDead = false;
  for (let round = 0; round < 5; round += 1) {
    try {
      ms = (await worker.service.tell()) ?? ms;
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    }
    if (worker.calls >= diesAt) {
      isDead = true;
      worker = new Worker(Infinity, notices, () => ms);
    }
  }
  return isDead;
}

test.each(CASES)(
  '%s is told once, at whatever step the worker dies',
  async (_, content, how) => {
    await writeSetting(reader, 'telling', { ...DEFAULT_TELLING, ...how });
    let steps = 0;
    for (let isDead = true; isDead; steps += 1) {
      await reader.news.clear();
      await reader.news.put(rowOf(stored([row(1)], { content, foundAtMs: NOW - 1 })));
      const notices = new FakeNotices();
      isDead = await killedAt(steps + 1, notices);
      expect([...notices.asked], `died at step ${steps + 1}`).toEqual(
        how.digestAt === undefined ? [`news:${row(1)}`] : [`digest:${row(1)}`],
      );
      expect((await reader.news.toArray()).map(({ telling }) => telling.state)).toEqual(['told']);
    }
    // Before and after each of its calls at least.
    expect(steps).toBeGreaterThan(12);
  },
  60_000,
);

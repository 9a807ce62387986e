import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { writeSettings } from '@/lib/settings/stored-settings';
import { filing, purchase } from '@/test/unit/services/filings';
import { MINUTE_MS, World } from '@/test/unit/services/world';
import { cikOf, idOf } from '../feed-of-companies';
import { AnySec, askOfAny, companyOf, FRIDAY, ring } from './any-sec';

let world: World;
let sec: AnySec;

beforeEach(async () => {
  world = await World.begin();
  sec = new AnySec(world);
  const telling = { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 };
  await writeSettings(world.reader, { telling });
});
afterEach(() => world.close());

/** A purchase or a gift at that company. */
function file(number: number, cik: number, code: 'P' | 'G'): void {
  const issuer = companyOf(cik);
  const rows = [purchase(FRIDAY, { code, price: code === 'P' ? 10 : 0, after: 1_000 + number })];
  sec.file(filing(number, FRIDAY, { issuer, rows }), issuer);
}

const told = async () =>
  (await world.reader.news.toArray())
    .filter(({ telling }) => telling.state === 'told')
    .map(({ subject }) => Number(subject.cik))
    .sort((a, b) => a - b);

describe('the worker is stopped', () => {
  test.each(Array.from({ length: 9 }, (_, at) => at))(
    'at request %i, and everything is told once all the same',
    async (at) => {
      await askOfAny(world, { topics: ['buy', 'cluster'] });
      file(1, 700_001, 'P');
      file(2, 700_002, 'G');
      file(3, 700_003, 'P');
      const { fetch } = world.sec;
      let left = at;
      const stuck = new Promise<void>((isStuck) => {
        world.sec.fetch = (url, init) => {
          left -= 1;
          if (left >= 0) return fetch(url, init);
          isStuck();
          // The answer never comes: whoever waits for it is gone.
          return new Promise(() => {});
        };
      });
      world.restart();
      await Promise.race([ring(world), stuck]);
      world.sec.fetch = fetch;
      world.restart();
      world.ms += 75 * MINUTE_MS;
      for (let poll = 0; poll < 3; poll += 1) await ring(world);
      expect(await told()).toEqual([700_001, 700_003]);
      expect(world.notices.asked).toHaveLength(world.notices.now.size);
      const state = await world.reader.wideFilings.toArray();
      expect(new Set(state.map((row) => row.state))).toEqual(new Set(['done']));
    },
    30_000,
  );
});

const entry = (cik: number, role: string, name: string) =>
  `<entry><title>SCHEDULE 13D - ${name} (${String(cik).padStart(10, '0')}) (${role})</title>` +
  `<summary>Filed: 2026-11-20</summary><category term="SCHEDULE 13D"/>` +
  `<id>urn:tag:sec.gov,2008:accession-number=0000999101-26-000077</id></entry>`;

test('a filing of anybody is told by its form, without its document', async () => {
  await askOfAny(world, { topics: ['stake-filed'] });
  const feed = `<feed>${entry(700_001, 'Subject', 'COMPANY ONE')}${entry(8, 'Filed by', 'LARCH LP')}</feed>`;
  world.sec.elsewhere = () => new Response(feed);
  await ring(world);
  await ring(world);
  expect(world.sec.asked.filter((url) => url.endsWith('.txt'))).toEqual([]);
  expect(await world.reader.news.toArray()).toMatchObject([
    {
      watchId: idOf(700_001),
      subject: { cik: cikOf(700_001), name: 'COMPANY ONE' },
      content: { kind: 'stake-filed', filer: 'LARCH LP' },
      telling: { state: 'told' },
    },
  ]);
});

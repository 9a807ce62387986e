import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stretchFrom } from '@/lib/core/watch/wide/wide-state';
import { KEPT_DAYS, REMEMBERED_MS } from '@/lib/core/watch/wide/wide-limits';
import { removeRule } from '@/lib/services/watch/rule-list';
import { day } from '@/test/unit/insider/known';
import { filing } from '@/test/unit/services/filings';
import { DAY_MS, World } from '@/test/unit/services/world';
import { idOf } from '../feed-of-companies';
import { AnySec, askOfAny, companyOf, FRIDAY, ring, watching } from './any-sec';

const [WATCHED, OTHER] = [700_001, 700_002];

let world: World;
let sec: AnySec;

beforeEach(async () => {
  world = await World.begin();
  sec = new AnySec(world);
});
afterEach(() => world.close());

test('what no rule asks for any more is forgotten in its time, and what is watched is not', async () => {
  await askOfAny(world);
  for (const [at, cik] of [WATCHED, OTHER].entries()) {
    const issuer = companyOf(cik);
    sec.file(filing(at + 1, FRIDAY, { issuer }), issuer);
  }
  await ring(world);
  await watching(world, [WATCHED]);
  await removeRule(world.reader, 'any', world.ms);
  const begunMs = world.ms;
  const about = async () => (await world.reader.news.toArray()).map(({ watchId }) => watchId);
  world.ms = begunMs + REMEMBERED_MS - DAY_MS;
  await world.watch.readWide();
  expect(await world.reader.wideFilings.count()).toBe(2);
  world.ms = begunMs + REMEMBERED_MS + DAY_MS;
  await world.watch.readWide();
  expect(await world.reader.wideFilings.count()).toBe(0);
  expect(await about()).toEqual([idOf(WATCHED), idOf(OTHER)]);
  world.ms = begunMs + (KEPT_DAYS + 1) * DAY_MS;
  await world.watch.readWide();
  expect(await about()).toEqual([idOf(WATCHED)]);
});

test('days that may have been missed are said as long as any news of them would be kept', async () => {
  await askOfAny(world);
  await ring(world);
  const unseen = { from: day('2026-11-02'), to: day('2026-11-04') };
  await world.reader.wide.update('wide', { unseen });
  await world.watch.readWide();
  const said = async () => (await world.reader.wide.get('wide'))?.unseen;
  expect(await said()).toEqual(unseen);
  // A Sunday, on which no index is read.
  world.ms = Date.parse('2027-02-14T12:00:00-05:00');
  await world.watch.readWide();
  expect(await said()).toBeNull();
});

test.each([
  ['2026-11-02', '2026-11-04', ['2026-11-02', '2026-11-04']],
  ['2026-11-01', '2026-11-04', ['2026-11-02', '2026-11-04']],
  ['2026-10-01', '2026-11-02', ['2026-11-02', '2026-11-02']],
  ['2026-10-01', '2026-11-01', null],
])('of %s to %s there is left from 2 November: %j', (from, to, left) => {
  expect(stretchFrom({ from: day(from), to: day(to) }, day('2026-11-02'))).toEqual(
    left && { from: left[0], to: left[1] },
  );
});

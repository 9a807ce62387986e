import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { waiting, type WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { MOST_TRIES } from '@/lib/core/watch/wide/wide-limits';
import { readWideStatus } from '@/lib/services/watch/wide/read-wide';
import { takeJudged } from '@/lib/services/watch/wide/take-judged';
import { writeSettings } from '@/lib/settings/stored-settings';
import { accession, day } from '@/test/unit/insider/known';
import { listUrl } from '@/test/unit/services/fake-sec';
import { filing } from '@/test/unit/services/filings';
import { World } from '@/test/unit/services/world';
import { cikOf } from '../feed-of-companies';
import { AnySec, askOfAny, companyOf, FRIDAY, ring } from './any-sec';

const [BROKEN, WHOLE] = [700_001, 700_002];

let world: World;
let sec: AnySec;

beforeEach(async () => {
  world = await World.begin();
  sec = new AnySec(world);
  const telling = { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 };
  await writeSettings(world.reader, { telling });
});
afterEach(() => world.close());

function bought(number: number, cik: number): void {
  const issuer = companyOf(cik);
  sec.file(filing(number, FRIDAY, { issuer }), issuer);
}

const told = async () =>
  (await world.reader.news.toArray())
    .filter(({ telling }) => telling.state === 'told')
    .map(({ subject }) => Number(subject.cik));

describe('a company whose list cannot be read', () => {
  const broken = listUrl({ cik: BROKEN });

  test('keeps no other waiting, and is given up after a few tries', async () => {
    await askOfAny(world);
    world.sec.serve(broken, () => new Response('', { status: 404 }));
    bought(1, BROKEN);
    bought(2, WHOLE);
    await ring(world);
    expect(await told()).toEqual([WHOLE]);
    expect(await readWideStatus(world.reader)).toMatchObject({ toJudge: 1 });
    for (let poll = 0; poll < 4 * MOST_TRIES; poll += 1) await ring(world);
    expect(await readWideStatus(world.reader)).toMatchObject({ toJudge: 0, state: { unread: 1 } });
    expect(world.sec.times(broken)).toBe(MOST_TRIES);
  }, 30_000);

  test('for a while only is judged when it can be', async () => {
    await askOfAny(world);
    world.sec.serve(broken, () => new Response('', { status: 503 }));
    bought(1, BROKEN);
    await ring(world);
    expect(await told()).toEqual([]);
    world.sec.serve(broken, () => sec.answer(broken));
    for (let poll = 0; poll < 8; poll += 1) await ring(world);
    expect(await told()).toEqual([BROKEN]);
    expect(await readWideStatus(world.reader)).toMatchObject({ toJudge: 0, state: { unread: 0 } });
  });

  const host = 'data.sec.gov';
  test.each([
    ['slow', { kind: 'slow', host, afterMs: 20_000 }, { state: 'judge', tries: MOST_TRIES - 1 }],
    ['missing', { kind: 'missing', url: broken }, { state: 'done', tries: MOST_TRIES }],
  ] as const)('at the last try as it is %s stands as it should', async (_, problem, left) => {
    await askOfAny(world);
    await ring(world);
    const about = { form: '4', cik: cikOf(BROKEN), filedOn: day(FRIDAY), issuer: cikOf(BROKEN) };
    const named = waiting({ ...about, accession: accession(1) }, world.ms);
    const row: WideFiling = { ...named, state: 'judge', tries: MOST_TRIES };
    await world.reader.wideFilings.put(row);
    await takeJudged(world, cikOf(BROKEN), { found: null, problem, requests: 1 });
    expect(await world.reader.wideFilings.toArray()).toEqual([{ ...row, ...left }]);
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import {
  DOCUMENTS_PER_HOUR,
  JUDGING_PER_HOUR,
  MOST_PER_JUDGEMENT,
} from '@/lib/core/watch/wide/wide-limits';
import { writeSettings } from '@/lib/settings/stored-settings';
import { removeRule } from '@/lib/services/watch/rule-list';
import { filing, purchase, type Published } from '@/test/unit/services/filings';
import { DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';
import { idOf } from '../feed-of-companies';
import { AnySec, askOfAny, companyOf, FRIDAY, ring, watching } from './any-sec';

let world: World;
let sec: AnySec;

beforeEach(async () => {
  world = await World.begin();
  sec = new AnySec(world);
  const telling = { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 };
  await writeSettings(world.reader, { telling });
});
afterEach(() => world.close());

/** A purchase by the chief executive of that company, for a thousand dollars and more. */
function bought(number: number, cik: number, on: string = FRIDAY): Published {
  const issuer = companyOf(cik);
  const published = filing(number, on, { issuer });
  sec.file(published, issuer);
  return published;
}

/** What the SEC's lists and indexes tell nobody: a gift. */
function given(number: number, cik: number, on: string = FRIDAY): Published {
  const issuer = companyOf(cik);
  const rows = [purchase(on, { code: 'G', price: 0 })];
  const published = filing(number, on, { issuer, rows });
  sec.file(published, issuer);
  return published;
}

const asked = () => world.sec.asked.splice(0);
const documents = (urls: readonly string[]) => urls.filter((url) => url.endsWith('.txt'));
const lists = (urls: readonly string[]) => urls.filter((url) => url.includes('/submissions/'));
const told = async () =>
  (await world.reader.news.toArray())
    .filter(({ telling }) => telling.state === 'told')
    .map(({ subject }) => Number(subject.cik))
    .sort((a, b) => a - b);

describe('a rule about any company', () => {
  test('tells a purchase at a company that nobody watches, once, after its full judgement', async () => {
    await askOfAny(world);
    given(1, 700_001);
    bought(2, 700_002);
    await ring(world);
    const urls = asked();
    expect(documents(urls)).toHaveLength(2);
    expect(lists(urls)).toEqual(['https://data.sec.gov/submissions/CIK0000700002.json']);
    expect(await told()).toEqual([700_002]);
    const [item] = await world.reader.news.toArray();
    expect(item).toMatchObject({
      watchId: idOf(700_002),
      telling: { ruleId: 'any' },
      content: { kind: 'trade', side: 'bought', isChief: true },
    });
    await ring(world);
    await ring(world);
    // Neither is ever asked for again, and nothing is told again.
    expect(documents(asked())).toEqual([]);
    expect(world.notices.asked).toHaveLength(1);
  });

  test('asks for nothing while there is none, or it is switched off', async () => {
    bought(1, 700_001);
    await ring(world);
    await askOfAny(world, { isOn: false });
    await ring(world);
    expect(asked()).toEqual([]);
    expect(await world.reader.wide.get('wide')).toBeUndefined();
  });

  test('leaves what is watched to the watch, and tells it once', async () => {
    await watching(world, [700_001, 700_003]);
    await ring(world);
    await askOfAny(world);
    asked();
    bought(1, 700_001);
    bought(2, 700_002);
    await ring(world);
    await ring(world);
    expect(documents(asked())).toHaveLength(1);
    expect(await told()).toEqual([700_001, 700_002]);
  });

  test('judges none that is under its amount, and counts it', async () => {
    await askOfAny(world, { atLeast: 50_000 });
    bought(1, 700_001);
    await ring(world);
    expect(lists(asked())).toEqual([]);
    expect(await world.reader.news.count()).toBe(0);
    expect(await world.reader.wide.get('wide')).toMatchObject({ leftOut: { any: 1 } });
  });

  test('adds the lots of one purchase that stand on two filings', async () => {
    await askOfAny(world, { atLeast: 1_500 });
    bought(1, 700_001);
    await ring(world);
    expect(await told()).toEqual([]);
    // Of the same owner, day and security: together they are 2,000 dollars.
    bought(2, 700_001);
    await ring(world);
    expect(await told()).toEqual([700_001]);
  });

  test('does not tell of whom the reader muted', async () => {
    await askOfAny(world);
    bought(1, 700_001);
    await ring(world);
    const [item] = await world.reader.news.toArray();
    if (item) await world.watch.mute(item);
    bought(2, 700_001);
    bought(3, 700_002);
    await ring(world);
    expect(await told()).toEqual([700_001, 700_002]);
  });

  test('takes back what an amendment takes back', async () => {
    await askOfAny(world);
    bought(1, 700_001);
    await ring(world);
    const issuer = companyOf(700_001);
    const rows = [purchase(FRIDAY, { code: 'G', price: 0, after: 1_001 })];
    const facts = { issuer, form: '4/A', originalFiledOn: FRIDAY, rows } as const;
    sec.file(filing(2, FRIDAY, facts), issuer);
    await ring(world);
    expect(await world.reader.news.toArray()).toMatchObject([
      { isWithdrawn: true, unseen: 0, telling: { state: 'told' } },
    ]);
    expect(world.notices.asked).toHaveLength(1);
  });

  test('switched off, forgets what waits; on again, tells nothing twice', async () => {
    await askOfAny(world);
    bought(1, 700_001);
    await ring(world);
    await removeRule(world.reader, 'any', world.ms);
    bought(2, 700_002);
    await ring(world);
    expect(await told()).toEqual([700_001]);
    await askOfAny(world);
    await ring(world);
    world.ms += 3 * DAY_MS;
    await ring(world);
    // The index of the day tells what was filed while the rule was off.
    expect(await told()).toEqual([700_001, 700_002]);
  });
});

describe('what the feed leaves out', () => {
  test('stands in the index of the day, read once when the day is over', async () => {
    await askOfAny(world);
    const { accession } = bought(1, 700_001);
    sec.unfed.add(accession);
    await ring(world);
    expect(await told()).toEqual([]);
    world.ms += 3 * DAY_MS;
    await ring(world);
    await ring(world);
    const index = asked().filter((url) => url.includes('daily-index'));
    expect(index).toEqual([
      'https://www.sec.gov/Archives/edgar/daily-index/2026/QTR4/form.20261120.idx',
    ]);
    expect(await told()).toEqual([700_001]);
  });

  test('is caught up for three days after sleep, and what is before them is said', async () => {
    await askOfAny(world);
    await ring(world);
    for (const [at, on] of ['2026-11-23', '2026-12-01', '2026-12-02', '2026-12-03'].entries()) {
      const { accession } = bought(at + 1, 700_001 + at, on);
      sec.unfed.add(accession);
    }
    world.ms += 14 * DAY_MS;
    await ring(world);
    expect(await told()).toEqual([700_002, 700_003, 700_004]);
    expect(await world.reader.wide.get('wide')).toMatchObject({
      indexedTo: '2026-12-03',
      unseen: { from: '2026-11-20', to: '2026-11-30' },
    });
  });

  test('waits an hour for an index that is not there yet', async () => {
    await askOfAny(world);
    await ring(world);
    sec.unindexed.add('20261120');
    world.ms += 3 * DAY_MS;
    asked();
    for (let at = 0; at < 5; at += 1) await ring(world);
    expect(asked().filter((url) => url.includes('daily-index'))).toHaveLength(2);
    expect(await world.reader.wide.get('wide')).toMatchObject({ unseen: null });
  });
});

describe('the bound', () => {
  test('holds at two thousand filings a day, whatever the worker does', async () => {
    await askOfAny(world, { topics: ['buy'] });
    for (let at = 0; at < 2_000; at += 1) given(at + 1, 710_000 + at);
    for (let at = 0; at < 20; at += 1) bought(3_000 + at, 720_000 + at);
    for (const { published } of sec.filed) sec.unfed.add(published.accession);
    await ring(world);
    // Monday, 06:00 in New York: the index names them all at once.
    world.ms = Date.parse('2026-11-23T06:00:00-05:00');
    asked();
    const perHour: number[] = [];
    const begun = process.cpuUsage().user;
    for (let hour = 0; hour < 3; hour += 1) {
      for (let poll = 0; poll < 4; poll += 1) {
        if (poll === 2) world.restart();
        await ring(world);
      }
      const urls = asked();
      perHour.push(urls.length);
      expect(documents(urls).length).toBeLessThanOrEqual(DOCUMENTS_PER_HOUR);
      expect(urls.length - documents(urls).length).toBeLessThanOrEqual(
        JUDGING_PER_HOUR + MOST_PER_JUDGEMENT + 5,
      );
    }
    const waiting = await world.reader.wideFilings.where('state').equals('read').count();
    const hours = waiting / DOCUMENTS_PER_HOUR;
    const cpuMs = Math.round((process.cpuUsage().user - begun) / 1_000);
    console.log({ filings: 2_020, requestsPerHour: perHour, stillToRead: waiting, hours, cpuMs });
    expect(waiting).toBe(2_020 - 3 * DOCUMENTS_PER_HOUR);
  }, 240_000);

  test('stops at the block and goes on where it was', async () => {
    await askOfAny(world);
    for (let at = 0; at < 5; at += 1) bought(at + 1, 700_001 + at);
    const { accession } = bought(9, 700_009);
    const url = `https://www.sec.gov/Archives/edgar/data/700009/${accession.replaceAll('-', '')}/${accession}.txt`;
    world.sec.serve(url, () => new Response('<!DOCTYPE html>', { status: 403 }));
    await ring(world);
    expect(await world.reader.wide.get('wide')).toMatchObject({ problem: { kind: 'blocked' } });
    world.sec.serve(url, () => sec.answer(url));
    world.ms += 75 * MINUTE_MS;
    for (let at = 0; at < 3; at += 1) await ring(world);
    expect(await told()).toEqual([700_001, 700_002, 700_003, 700_004, 700_005, 700_009]);
  });
});

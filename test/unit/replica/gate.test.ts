import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { BLOCK_MS, LIMIT_PER_SECOND, Meter } from '@/test/replica/meter';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask } from './ask';

describe('Meter', () => {
  test('ten requests in a second pass, the eleventh closes the gate for ten minutes', () => {
    let now = 0;
    const meter = new Meter(() => now);
    const arrivals = Array.from({ length: LIMIT_PER_SECOND }, (_, index) => {
      now = index * 99;
      return meter.arrive();
    });
    expect(arrivals).not.toContain(true);
    expect(meter.arrive()).toBe(true);
    now += BLOCK_MS - 1;
    expect(meter.arrive()).toBe(true);
    now += 1;
    expect(meter.arrive()).toBe(false);
    expect(meter.peak).toBe(LIMIT_PER_SECOND + 1);
  });

  test('a request one second later no longer counts with the first', () => {
    let now = 5000;
    const meter = new Meter(() => now);
    meter.arrive();
    now += 1000;
    meter.arrive();
    expect(meter.peak).toBe(1);
    now += 999;
    meter.arrive();
    expect(meter.peak).toBe(2);
  });

  test('going on above the limit makes the block longer', () => {
    let now = 0;
    const meter = new Meter(() => now);
    const burst = () => Array.from({ length: 11 }, () => meter.arrive());
    burst();
    now = BLOCK_MS - 1000;
    burst();
    now = BLOCK_MS + 1000;
    expect(meter.arrive()).toBe(true);
    meter.unblock();
    expect(meter.arrive()).toBe(false);
  });
});

describe('the gate in front of the hosts', () => {
  const LIST = 'https://data.sec.gov/submissions/CIK0009990002.json';
  let replica: Replica;
  let now: number;

  beforeEach(async () => {
    now = 1_000_000;
    const today = '2026-11-20' as IsoDate;
    replica = await startReplica({ today, edgarFolder: null, clock: () => now });
  });
  afterEach(() => replica.close());

  test('eleven at once meet the block page, on all three hosts, until it is over', async () => {
    const statuses = [];
    for (let sent = 0; sent < 11; sent += 1) statuses.push((await ask(replica, LIST)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 403]);
    expect(replica.peakPerSecond()).toBe(11);
    now += 5000;
    const elsewhere = await ask(replica, 'https://efts.sec.gov/LATEST/search-index?keysTyped=a');
    expect(elsewhere.status).toBe(403);
    expect(elsewhere.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(elsewhere.text).toContain('SEC.gov | Request Rate Threshold Exceeded');
    now += BLOCK_MS;
    expect((await ask(replica, LIST)).status).toBe(200);
  });

  test('sites of other people are not counted', async () => {
    const page = 'https://stockanalysis.com/watchlist';
    for (let sent = 0; sent < 12; sent += 1) await ask(replica, page);
    expect(replica.peakPerSecond()).toBe(0);
    expect(replica.log.at(-1)).toMatchObject({
      host: 'stockanalysis.com',
      path: '/watchlist',
      method: 'GET',
      status: 200,
      atMs: now,
    });
  });

  test('the block can be set and lifted by hand', async () => {
    replica.faults.block();
    expect((await ask(replica, LIST)).status).toBe(403);
    replica.faults.unblock();
    expect((await ask(replica, LIST)).status).toBe(200);
  });
});

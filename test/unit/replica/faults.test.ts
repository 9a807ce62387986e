import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Fault } from '@/test/replica/faults';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask, GZIP, patientClock } from './ask';
import { complaint } from './well-formed';

const LIST = 'https://data.sec.gov/submissions/CIK0009990002.json';
const XML = 'https://www.sec.gov/Archives/edgar/data/9990002/000999080026002001/wk-form4_17900.xml';
let replica: Replica;

beforeAll(async () => {
  replica = await startReplica({
    today: '2026-11-20' as IsoDate,
    edgarFolder: null,
    clock: patientClock(),
  });
});
afterEach(() => replica.faults.clear());
afterAll(() => replica.close());

describe('faults', () => {
  test.each<[Fault, number, string]>([
    [{ kind: 'rate-page' }, 403, 'Request Rate Threshold Exceeded'],
    [{ kind: 'undeclared-tool' }, 403, 'Undeclared Automated Tool'],
    [{ kind: 'too-many-requests' }, 429, 'Too Many Requests'],
    [{ kind: 'maintenance' }, 503, 'SEC.gov | File Unavailable'],
    [{ kind: 'html-instead' }, 200, '<!DOCTYPE html>'],
  ])('%o', async (fault, status, words) => {
    replica.faults.add(fault);
    const reply = await ask(replica, LIST);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toMatch(/^text\/html/);
    expect(reply.text).toContain(words);
    expect(replica.log.at(-1)?.status).toBe(status);
  });

  test('a delay holds the answer back', async () => {
    replica.faults.add({ kind: 'delay', ms: 120 });
    const start = performance.now();
    expect((await ask(replica, LIST)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(110);
  });

  test('a drip brings the whole answer in pieces', async () => {
    replica.faults.add({ kind: 'drip', bytes: 400, everyMs: 10 });
    const start = performance.now();
    const reply = await ask(replica, LIST, GZIP);
    expect(() => JSON.parse(reply.text) as unknown).not.toThrow();
    expect(performance.now() - start).toBeGreaterThan(15);
  });

  test('a body cut short breaks off, with and without gzip', async () => {
    replica.faults.add({ kind: 'cut-short' });
    await expect(ask(replica, LIST)).rejects.toThrow('aborted');
    await expect(ask(replica, XML, GZIP)).rejects.toThrow('aborted');
  });

  test('a dropped connection is logged with status 0', async () => {
    replica.faults.add({ kind: 'drop' });
    await expect(ask(replica, LIST)).rejects.toThrow();
    expect(replica.log.at(-1)).toMatchObject({ host: 'data.sec.gov', status: 0 });
  });

  test('malformed XML and JSON arrive whole and cannot be parsed', async () => {
    replica.faults.add({ kind: 'malformed' });
    expect(complaint((await ask(replica, XML)).text)).not.toBeNull();
    const list = await ask(replica, LIST);
    expect(() => JSON.parse(list.text) as unknown).toThrow(SyntaxError);
  });

  test('a fault strikes where it is aimed, as often as told', async () => {
    replica.faults.add({ kind: 'maintenance' }, { host: 'www.sec.gov', path: /\.xml$/, times: 1 });
    expect((await ask(replica, LIST)).status).toBe(200);
    expect((await ask(replica, XML)).status).toBe(503);
    expect((await ask(replica, XML)).status).toBe(200);
  });

  test('the newest fault goes first, and can be taken back', async () => {
    replica.faults.add({ kind: 'maintenance' });
    const remove = replica.faults.add({ kind: 'too-many-requests' });
    expect((await ask(replica, LIST)).status).toBe(429);
    remove();
    expect((await ask(replica, LIST)).status).toBe(503);
  });

  test('without an aim it spares the sites that are read', async () => {
    replica.faults.add({ kind: 'drop' });
    expect((await ask(replica, 'https://stockanalysis.com/watchlist')).status).toBe(200);
    replica.faults.add({ kind: 'maintenance' }, { host: 'stockanalysis.com' });
    expect((await ask(replica, 'https://stockanalysis.com/watchlist')).status).toBe(503);
  });
});

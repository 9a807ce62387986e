import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/core/iso-date';
import { startReplica, type Replica } from '@/test/replica/server';
import { ask, GZIP, patientClock } from './ask';
import { complaint } from './well-formed';

const WWW = 'https://www.sec.gov';
const FOLDER = `${WWW}/Archives/edgar/data/9990001/000999080026001001`;
const XML = `${FOLDER}/wk-form4_17900.xml`;
let replica: Replica;

beforeAll(async () => {
  replica = await startReplica({
    today: '2026-11-20' as IsoDate,
    edgarFolder: null,
    clock: patientClock(),
  });
});
afterAll(() => replica.close());

describe('Archives', () => {
  test('the raw XML carries a tag and a date, and no CORS header', async () => {
    const { status, headers, text } = await ask(replica, XML, GZIP);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/xml');
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}-gzip"$/);
    // Accepted 16:45:12 Eastern daylight time, stored 25 seconds later.
    expect(headers['last-modified']).toBe('Wed, 21 Oct 2026 20:45:37 GMT');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(complaint(text)).toBeNull();
  });

  test('who holds it already gets 304 and no body', async () => {
    const { headers } = await ask(replica, XML, GZIP);
    const byTag = await ask(replica, XML, { ...GZIP, 'if-none-match': headers.etag ?? '' });
    expect([byTag.status, byTag.text]).toEqual([304, '']);
    const since = { 'if-modified-since': headers['last-modified'] ?? '' };
    expect((await ask(replica, XML, since)).status).toBe(304);
    const other = { ...since, 'if-none-match': '"something-else"' };
    expect((await ask(replica, XML, other)).status).toBe(200);
    const before = { 'if-modified-since': 'Wed, 21 Oct 2026 20:45:36 GMT' };
    expect((await ask(replica, XML, before)).status).toBe(200);
  });

  test('the folder opens under every CIK on the filing and no other', async () => {
    const underOwner = await ask(replica, XML.replace('9990001', '9991001'));
    const underStranger = await ask(replica, XML.replace('9990001', '9990002'));
    expect([underOwner.status, underStranger.status]).toEqual([200, 403]);
  });

  test('a missing object is 403 and XML, unlike the block page', async () => {
    const reply = await ask(replica, `${FOLDER}/form4.xml`);
    expect(reply.status).toBe(403);
    expect(reply.headers['content-type']).toBe('application/xml');
    expect(reply.text).toContain('<Code>AccessDenied</Code>');
  });

  test('the listing names the documents', async () => {
    const { text } = await ask(replica, `${FOLDER}/index.json`);
    const { directory } = JSON.parse(text) as { directory: { item: { name: string }[] } };
    expect(directory.item.map(({ name }) => name)).toEqual([
      '0009990800-26-001001-index-headers.html',
      '0009990800-26-001001-index.html',
      '0009990800-26-001001.txt',
      'wk-form4_17900.xml',
    ]);
  });

  test.each([
    ['0009990800-26-001001-index.htm', 'text/html', 'Filing Detail'],
    ['0009990800-26-001001-index-headers.html', 'text/html', '20261021164512'],
    ['0009990800-26-001001.txt', 'text/plain', '<XML>\n<?xml version="1.0"?>'],
    ['xslF345X06/wk-form4_17900.xml', 'text/html', '<!DOCTYPE html>'],
  ])('%s', async (file, type, words) => {
    const reply = await ask(replica, `${FOLDER}/${file}`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe(type);
    expect(reply.text).toContain(words);
  });

  test('a filing made while the replica runs appears everywhere', async () => {
    const mine = await startReplica({
      today: '2026-11-20' as IsoDate,
      edgarFolder: null,
      clock: patientClock(),
    });
    const issuer = { cik: 9990010, name: 'Wethersedge Paper Co', ticker: 'WTHP' };
    const accession = '0009990800-26-900001';
    mine.file({
      accession,
      issuer,
      owners: [{ cik: 9991999, name: 'Newcomer Ada', director: true }],
      filedOn: '2026-11-20' as IsoDate,
    });
    const list = await ask(mine, 'https://data.sec.gov/submissions/CIK0009990010.json');
    const feed = await ask(
      mine,
      `${WWW}/cgi-bin/browse-edgar?action=getcurrent&type=4&count=10&output=atom`,
    );
    const folder = `${WWW}/Archives/edgar/data/9991999/${accession.replaceAll('-', '')}`;
    const text = await ask(mine, `${folder}/${accession}.txt`);
    await mine.close();
    expect(list.text).toContain(accession);
    expect(feed.text.indexOf(accession)).toBeLessThan(feed.text.indexOf('</entry>'));
    expect(text.status).toBe(200);
  });
});

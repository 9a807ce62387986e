import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAccession } from '@/lib/core/edgar/accession';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { submissionTextUrl } from '@/lib/core/edgar/urls';
import { documentUrl } from './fake-sec';
import { filing, SAMPLE, type Published } from './filings';
import { cikOf, DAY_MS, World } from './world';

const STREET = '17 NOWHERE LANE';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

function rowOf({ accession, form, filedOn, primaryDocument }: Published): SubmissionRow {
  const parsed = parseAccession(accession);
  if (!parsed) throw new Error(`${accession} is no accession number`);
  return { accession: parsed, form, filedOn, primaryDocument, acceptedAt: null };
}

/** Fetches what is missing, as the company reader does, and returns the problems. */
async function fetchMissing(...published: Published[]): Promise<string[]> {
  const problems: string[] = [];
  for (const row of await world.filings.missing(published.map(rowOf))) {
    const result = await world.filings.fetch(cikOf(), row, 'hover');
    if (!result.ok) problems.push(result.problem.kind);
  }
  return problems;
}

async function everythingKept(): Promise<string> {
  const tables = await Promise.all(world.cache.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

test('a filing is fetched once, also by a worker that starts anew', async () => {
  const one = filing(1, '2026-11-10');
  world.sec.publish([one]);
  expect(await fetchMissing(one)).toEqual([]);
  world.restart();
  world.ms += 400 * DAY_MS;
  expect(await fetchMissing(one)).toEqual([]);
  expect(world.sec.look()).toEqual(['1']);
  expect(await world.cache.filings.get(rowOf(one).accession)).toMatchObject({
    issuerCik: cikOf(SAMPLE),
    unreadable: null,
    derivedWith: null,
  });
});

describe('addresses and signatures are not kept', () => {
  test.each([
    ['as the specification writes them', (xml: string) => xml],
    [
      'under a namespace prefix',
      (xml: string) =>
        xml
          .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1own:')
          .replace('<own:ownershipDocument', '<own:ownershipDocument xmlns:own="x"'),
    ],
    ['over attributes', (xml: string) => xml.replaceAll('Address>', 'Address  id="a"\n>')],
    [
      'beside an empty one',
      (xml: string) => xml.replace('<reportingOwner>', '<reportingOwner><reportingOwnerAddress/>'),
    ],
  ])('%s', async (_, change) => {
    const plain = filing(1, '2026-11-10');
    const body = change(plain.body).replaceAll(/<\/((?:own:)?\w+)\s+id="a"\n>/g, '</$1>');
    world.sec.publish([{ ...plain, body }]);
    expect(await fetchMissing(plain)).toEqual([]);
    expect(body).toContain(STREET);
    const kept = await everythingKept();
    expect(kept).toContain('DOE JANE');
    expect(kept).toContain('Chief Executive Officer');
    expect(kept).not.toContain(STREET);
    expect(kept).not.toContain('/s/');
  });

  test('nor from the complete submission text', async () => {
    const plain = filing(1, '2026-11-10');
    const row = rowOf({ ...plain, primaryDocument: 'form4.txt' });
    const text = `<SEC-DOCUMENT>x\nBUSINESS ADDRESS: ${STREET}\n<DOCUMENT><XML>\n${plain.body}</XML>`;
    world.sec.serve(submissionTextUrl(cikOf(), row.accession), () => new Response(text));
    expect(await world.filings.fetch(cikOf(), row, 'hover')).toEqual({ ok: true, value: null });
    const kept = await everythingKept();
    expect(kept).toContain('DOE JANE');
    expect(kept).not.toContain(STREET);
  });
});

describe('what makes no sense', () => {
  const one = filing(1, '2026-11-10');

  test.each([
    [
      'is cut short',
      () => new Response(filing(1, '2026-11-10', { broken: true }).body),
      /./,
      DAY_MS,
    ],
    ['is no XML', () => new Response('%PDF-1.4'), /./, DAY_MS],
    ['is empty', () => new Response(''), /./, DAY_MS],
    [
      'is a text without a form',
      () => new Response('<SEC-DOCUMENT>x\n<DOCUMENT>'),
      /no ownership document inside/,
      DAY_MS,
    ],
    ['is not there yet', () => new Response('', { status: 404 }), /does not hold/, DAY_MS / 96],
    ['is refused', () => new Response('', { status: 500 }), /status 500/, DAY_MS / 96],
  ])('and %s is kept as unreadable, and tried again later', async (_, respond, why, later) => {
    world.sec.publish([one]);
    world.sec.serve(documentUrl(one), respond);
    expect(await fetchMissing(one)).toEqual([]);
    const kept = await world.cache.filings.get(rowOf(one).accession);
    expect(kept).toMatchObject({ issuerCik: null, filedOn: '2026-11-10' });
    expect(kept?.unreadable).toMatch(why);
    expect(await world.cache.documents.count()).toBe(0);

    world.ms += later - 1;
    expect(await fetchMissing(one)).toEqual([]);
    world.ms += 1;
    world.sec.publish([one]);
    expect(await fetchMissing(one)).toEqual([]);
    expect(await world.cache.filings.get(rowOf(one).accession)).toMatchObject({ unreadable: null });
    world.ms += 2 * DAY_MS;
    expect(await fetchMissing(one)).toEqual([]);
    expect(world.sec.look()).toEqual(['1', '1']);
  });
});

test.each([
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['blocked', () => new Response('<!DOCTYPE html>', { status: 403 })],
])('a filing behind "%s" is not kept, so that it is tried again', async (kind, respond) => {
  const one = filing(1, '2026-11-10');
  world.sec.serve(documentUrl(one), respond);
  expect(await fetchMissing(one)).toEqual([kind]);
  expect(await world.cache.filings.count()).toBe(0);
  expect(await world.filings.missing([rowOf(one)])).toHaveLength(1);
});

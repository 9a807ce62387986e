import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Cik } from '@/lib/core/edgar/cik';
import { ownerRows } from '@/lib/core/insider/owner-row';
import { keepOwners } from '@/lib/services/owners';
import { resolveList } from '@/lib/services/watch/paste-list';
import { BANK, day, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

async function keep(name: string, number: number): Promise<void> {
  const cik = String(number).padStart(10, '0') as Cik;
  const issuer = { cik: cikOf(OTHER), name: OTHER.name };
  const rows = ownerRows({ owners: [{ cik, name }], issuer, filedOn: day('2026-11-10') });
  await world.cache.transaction('rw', world.cache.owners, () => keepOwners(world.cache, rows));
}

async function pasted(text: string) {
  const resolved = await resolveList(world.subjects, text);
  if (!resolved.ok) throw new Error(resolved.problem.kind);
  const { wanted, unclear, unknown } = resolved.value;
  return {
    wanted: wanted.map(({ kind, cik }) => `${kind} ${Number(cik)}`),
    unclear: unclear.map(({ written, choices }) => [written, choices.map(({ kind }) => kind)]),
    unknown: unknown.map(({ written, why }) => [written, 'key' in why ? why.key : '']),
  };
}

test('companies by symbol, name and CIK, and what is not known, each named', async () => {
  expect(await pasted('SMPW, Other Place Corp; CIK 999003\nNRGV ZZZZ')).toEqual({
    wanted: [SAMPLE, OTHER, BANK].map(({ cik }) => `company ${cik}`),
    unclear: [],
    unknown: [
      ['NRGV', 'pasteNobody'],
      ['ZZZZ', 'pasteNobody'],
    ],
  });
});

test('people and funds by name and CIK', async () => {
  await keep('BUFFETT WARREN E', 315_090);
  expect(await pasted('Warren Buffett, Berkshire Hathaway 13F, CIK 0001649339')).toEqual({
    wanted: ['person 315090', 'fund 1067983', 'fund 1649339'],
    unclear: [],
    unknown: [],
  });
});

test('one name of several is asked, never guessed', async () => {
  await keep('DOE JANE', 7);
  await keep('DOE JANE M', 8);
  await keep('SAMPLE BANK', 9);
  expect((await pasted('Jane Doe\nSample Bank\nCIK 9')).unclear).toEqual([
    ['Jane Doe', ['person', 'person']],
    ['Sample Bank', ['company', 'person']],
  ]);
});

test('a CIK that is several is asked, unless the list says which', async () => {
  await keep('BERKSHIRE HATHAWAY INC', 1_067_983);
  expect(await pasted('CIK 1067983\nCIK 1067983 13F')).toEqual({
    wanted: ['fund 1067983'],
    unclear: [['CIK 1067983', ['person', 'fund']]],
    unknown: [],
  });
});

test('whom a manager is known for is no name of it: it is asked', async () => {
  expect((await pasted('Bill Ackman')).unclear).toEqual([['Bill Ackman', ['fund']]]);
});

test('a symbol in capitals is the company’s, whoever else is called so', async () => {
  await keep('SMPW', 9);
  expect((await pasted('SMPW')).wanted).toEqual([`company ${SAMPLE.cik}`]);
});

test('what files no 13F as far as is known is not taken for one that does', async () => {
  expect((await pasted('SMPW 13F, Quillhaven 13F, CIK 12')).unknown).toEqual([
    ['SMPW 13F', 'pasteNoFund'],
    ['Quillhaven 13F', 'pasteNoFund'],
    ['CIK 12', 'pasteNoCik'],
  ]);
});

test('the same one twice is taken once', async () => {
  expect((await pasted('SMPW, Sample Works Inc, CIK 999001')).wanted).toHaveLength(1);
});

test('a list of thousands is looked up in a few readings', async () => {
  await keep('DOE JANE', 7);
  await world.directory.ensure('hover');
  await resolveList(world.subjects, 'SMPW');
  let reads = 0;
  const stop = () => (reads += 1);
  world.cache.owners.hook('reading', (row) => {
    stop();
    return row;
  });
  const text = Array.from({ length: 3_000 }, (_, at) => `Nobody Number${at}`).join('\n');
  const resolved = await resolveList(world.subjects, `${text}\nJane Doe`);
  expect(resolved.ok && resolved.value.unknown).toHaveLength(3_000);
  expect(reads).toBeLessThan(10);
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FUND_FILE_URL, TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { Cik } from '@/lib/core/edgar/cik';
import type { FoundSubject } from '@/lib/core/look-up/subject';
import { findSubjects } from '@/lib/services/find-subjects';
import { filing, SAMPLE } from './filings';
import { cikOf, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
  world.sec.publish([filing(1, '2026-11-10')]);
});
afterEach(() => world.close());

const told = (subjects: readonly FoundSubject[]) =>
  subjects.map((one) => `${one.kind} ${one.kind === 'mutual-fund' ? one.ticker : one.name}`);

async function found(text: string): Promise<string[]> {
  return told((await findSubjects(world.subjects, text)).subjects);
}

test('companies, people and managers are found, and nobody is asked', async () => {
  await world.directory.ensure('hover');
  await world.companies.refresh(cikOf(SAMPLE), 'hover', () => {});
  await world.directory.search('warm');
  world.sec.look();
  expect(await found('smpw')).toEqual(['company SAMPLE WORKS INC']);
  expect(await found('jane')).toEqual(['person DOE JANE']);
  expect(await found('pershing')).toEqual(['fund PERSHING SQUARE INC.']);
  expect(await found('zzzz')).toEqual([]);
  expect(world.sec.look()).toEqual([]);
});

test('a CIK finds all that it is known as', async () => {
  await world.directory.ensure('hover');
  expect(await found(String(SAMPLE.cik))).toEqual(['company SAMPLE WORKS INC']);
  expect(await found('CIK 0001067983')).toEqual(['fund BERKSHIRE HATHAWAY INC']);
});

test('managers that the reader follows are found by their names', async () => {
  const cik = '0009990001' as Cik;
  await world.reader.follows.put({ cik, name: 'QUILLHAVEN LP', place: 0, addedAtMs: 1 });
  expect(await found('quill')).toEqual(['fund QUILLHAVEN LP']);
});

test('without a directory people and funds are found, and why companies are not', async () => {
  world.sec.serve(TICKER_FILE_URL, () => Promise.reject(new TypeError('no network')));
  const answer = await findSubjects(world.subjects, 'pershing');
  expect(told(answer.subjects)).toEqual(['fund PERSHING SQUARE INC.']);
  expect(answer.problem?.kind).toBe('offline');
});

describe('a mutual fund', () => {
  const entries = [{ cik: cikOf(SAMPLE), series: 'S000009999', ticker: 'EXMPX' }];

  beforeEach(async () => {
    await world.directory.ensure('hover');
    await expect.poll(() => world.cache.funds.count()).toBe(1);
    await world.cache.table('funds').put({ url: FUND_FILE_URL, entries });
  });

  test('is found by its ticker, as one whose adviser was not asked for', async () => {
    const { subjects } = await findSubjects(world.subjects, 'exmpx');
    expect(subjects).toMatchObject([{ kind: 'mutual-fund', adviser: { state: 'unasked' } }]);
  });

  test('stands with its adviser once that is known', async () => {
    const manager = { cik: '0009990001', name: 'QUILLHAVEN LP' };
    const adviser = { state: 'known', name: 'Quillhaven', isOneOfSeveral: false, manager };
    const row = { key: 'S000009999', version: 1, fetchedAtMs: 1, fund: { adviser } };
    await world.cache.table('mutualFunds').put(row);
    expect(await found('EXMPX')).toEqual(['mutual-fund EXMPX', 'fund QUILLHAVEN LP']);
  });
});

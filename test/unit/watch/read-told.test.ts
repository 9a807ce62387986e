import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Telling } from '@/lib/core/watch/news';
import { ReaderDatabase } from '@/lib/db/reader';
import { readTold } from '@/lib/services/watch/read-told';
import { rowOf } from '@/lib/services/watch/watch-news';
import { cik } from '@/test/unit/insider/known';
import { entry, NOW, row, stored } from './news';

const reader = new ReaderDatabase();
const PERSON = entry({ kind: 'person', cik: cik(2002), name: 'Ada Quill' });
const told = (ruleId: string): Telling => ({ state: 'told', atMs: NOW, ruleId, where: 'here' });

beforeEach(async () => {
  await reader.delete();
  await reader.open();
  await reader.entries.bulkPut([entry(), PERSON]);
});
afterEach(() => reader.close());

test('of an event that was told, the rule and all entries under which it stands', async () => {
  await reader.news.bulkPut([
    rowOf(stored([row(1)], { telling: told('buys') })),
    // The person's own copy knows the amendment besides.
    rowOf(stored([row(1), row(2)], { watchId: PERSON.id, telling: told('buys') })),
  ]);
  for (const mark of [row(1), row(2)]) {
    const { rule, entries } = (await readTold(reader, mark)) ?? {};
    expect(rule?.id).toBe('buys');
    expect(entries?.map(({ id }) => id)).toEqual([entry().id, PERSON.id]);
  }
});

test('a rule and entries that are gone are not named', async () => {
  await reader.news.put(rowOf(stored([row(1)], { telling: told('gone') })));
  await reader.entries.clear();
  expect(await readTold(reader, row(1))).toMatchObject({ rule: null, entries: [] });
});

test('what was not told, and what nobody knows, has no reason', async () => {
  await reader.news.put(rowOf(stored([row(1)], { telling: { state: 'silent', why: 'cap' } })));
  expect(await readTold(reader, row(1))).toBeNull();
  expect(await readTold(reader, row(9))).toBeNull();
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { Services } from '@/entrypoints/background/services';
import type { Settings } from '@/lib/settings/settings';
import { readSettings, writeSetting } from '@/lib/settings/stored-settings';
import type { Handlers } from '@/lib/messages/serve';
import { BANK, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo: () => ({}) } } }));

const page = { from: 'page', tabId: 7, frameId: 0, host: 'www.example.com' } as const;
const ours = { from: 'extension' } as const;
const made = { phrase: 'Sample', not: cikOf(SAMPLE), instead: null, everywhere: false };

let world: World;
let handlers: Handlers;

beforeEach(async () => {
  world = await World.begin();
  const { directory, companies, watchList, corrections } = world;
  const services: Services = {
    directory,
    companies,
    watchList,
    corrections,
    settings: () => readSettings(world.reader),
    choose: <K extends keyof Settings>(key: K, value: Settings[K]) =>
      writeSetting(world.reader, key, value),
  };
  handlers = createHandlers(services);
});
afterEach(() => world.close());

const kept = () => world.reader.corrections.toArray();

describe('a correction from a page', () => {
  test('holds on the host that the browser states', async () => {
    expect(await handlers['correction.add'](made, page)).toEqual({ ok: true, value: null });
    expect(await kept()).toMatchObject([{ phrase: 'sample', host: 'www.example.com' }]);
  });

  test('holds everywhere when that was chosen', async () => {
    await handlers['correction.add']({ ...made, everywhere: true }, page);
    expect(await kept()).toMatchObject([{ host: null }]);
  });

  test.each([
    ['a page without a host', { ...page, host: null }],
    ['a page of ours', ours],
  ])('needs a host: %s can correct everywhere only', async (_, caller) => {
    expect(await handlers['correction.add'](made, caller)).toMatchObject({ ok: false });
    expect(await kept()).toEqual([]);
    expect(await handlers['correction.add']({ ...made, everywhere: true }, caller)).toMatchObject({
      ok: true,
    });
  });

  test('names what is meant as the list has it', async () => {
    const instead = { cik: cikOf(BANK), ticker: 'SMPZ' };
    await handlers['correction.add']({ ...made, instead }, page);
    expect(await kept()).toMatchObject([{ instead: { cik: cikOf(BANK), ticker: 'SMPB' } }]);
  });

  test('is refused when what is meant is on no list', async () => {
    const instead = { cik: '0000000001', ticker: 'NONE' };
    expect(await handlers['correction.add']({ ...made, instead }, page)).toEqual({
      ok: false,
      problem: { kind: 'unknown-company', name: 'NONE' },
    });
    expect(await kept()).toEqual([]);
  });

  test('is told to pages of that host, and to no others', async () => {
    await handlers['correction.add'](made, page);
    const query = { symbols: [], words: ['sample'] };
    const told = async (caller: Parameters<Handlers['directory.slice']>[1]) => {
      const reply = await handlers['directory.slice'](query, caller);
      return reply.ok ? reply.value.corrections.length : reply.problem;
    };
    expect(await told(page)).toBe(1);
    expect(await told({ ...page, host: 'other.example' })).toBe(0);
    expect(await told(ours)).toBe(0);
  });
});

test('our options take a correction back, and set what is marked', async () => {
  await handlers['correction.add']({ ...made, not: cikOf(OTHER) }, page);
  const [first] = await kept();
  await handlers['correction.remove']({ id: first?.id ?? -1 }, ours);
  expect(await kept()).toEqual([]);
  await handlers['settings.marks']({ marks: 'symbols' }, ours);
  expect(await readSettings(world.reader)).toEqual({ marks: 'symbols' });
});

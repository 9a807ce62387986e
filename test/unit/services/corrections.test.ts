import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { replyToPage } from '@/lib/services/directory-reply';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { readSettings, writeSetting } from '@/lib/settings/stored-settings';
import { BANK, OTHER, SAMPLE } from './filings';
import { cikOf, World } from './world';

const HERE = 'www.example.com';
const made = { phrase: ' Sample\nWorks', not: cikOf(SAMPLE), instead: null, host: HERE };
const bank = { cik: cikOf(BANK), ticker: 'SMPB' as Ticker };

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const kept = () => world.reader.corrections.toArray();

async function reply(host: string | null = HERE) {
  const settings = () => readSettings(world.reader);
  const { directory, corrections } = world;
  const sources = { directory, corrections, settings, now: () => world.ms };
  const answer = await replyToPage(
    sources,
    { symbols: ['SMPW'], words: ['other'] },
    { host, tabHost: HERE },
  );
  if (!answer.ok) throw new Error(answer.problem.kind);
  if ('pausedUntilMs' in answer.value) throw new Error('paused');
  return answer.value;
}

describe('a correction', () => {
  test('is kept with its moment, the phrase in lower case', async () => {
    expect(await world.corrections.add(made)).toEqual({ ok: true, value: null });
    expect(await kept()).toEqual([
      { ...made, phrase: 'sample works', addedAtMs: world.ms, id: expect.any(Number) },
    ]);
  });

  test('takes the place of an earlier one of the same word, company and host', async () => {
    await world.corrections.add(made);
    await world.corrections.add({ ...made, phrase: 'sample works', instead: bank });
    await world.corrections.add({ ...made, host: null });
    await world.corrections.add({ ...made, not: cikOf(OTHER) });
    await world.corrections.add({ ...made, phrase: 'sample' });
    expect(
      (await kept()).map(({ phrase, not, instead, host }) => [phrase, not, instead, host]),
    ).toEqual([
      ['sample works', made.not, bank, HERE],
      ['sample works', made.not, null, null],
      ['sample works', cikOf(OTHER), null, HERE],
      ['sample', made.not, null, HERE],
    ]);
  });

  test('can be taken back, twice without harm', async () => {
    await world.corrections.add(made);
    const [first] = await kept();
    for (let i = 0; i < 2; i++) await world.corrections.remove(first?.id ?? -1);
    expect(await kept()).toEqual([]);
  });

  test('of too many words is refused', async () => {
    expect(await world.corrections.add({ ...made, phrase: 'x'.repeat(81) })).toMatchObject({
      problem: { kind: 'fault' },
    });
    expect(await kept()).toEqual([]);
  });

  test('beyond the five thousandth is refused in words, one that takes a place is not', async () => {
    const many = Array.from({ length: 4_999 }, (_, index) => ({
      ...made,
      phrase: `word ${index}`,
      addedAtMs: 0,
    }));
    await world.reader.corrections.bulkAdd(many);
    expect(await world.corrections.add(made)).toMatchObject({ ok: true });
    expect(await world.corrections.add({ ...made, phrase: 'one more' })).toEqual({
      ok: false,
      problem: { kind: 'too-many', what: 'corrections', most: 5_000 },
    });
    expect(await world.corrections.add({ ...made, instead: bank })).toMatchObject({ ok: true });
    expect(await world.reader.corrections.count()).toBe(5_000);
  });
});

describe('the answer to a page', () => {
  test('holds what its tokens may stand for', async () => {
    const { listings, aliases } = await reply();
    expect(listings.map(({ ticker }) => ticker)).toContain('SMPW');
    expect(aliases.every(({ words }) => words.every((word) => word === 'other'))).toBe(true);
  });

  test('holds the corrections of its host and of everywhere, with the company meant', async () => {
    await world.corrections.add({ ...made, instead: bank });
    await world.corrections.add({ ...made, phrase: 'elsewhere', host: 'other.example' });
    await world.corrections.add({ ...made, phrase: 'everywhere', host: null });
    expect((await reply()).corrections).toEqual([
      { phrase: 'everywhere', not: made.not, instead: null },
      { phrase: 'sample works', not: made.not, instead: expect.objectContaining(bank) },
    ]);
    expect((await reply(null)).corrections.map(({ phrase }) => phrase)).toEqual(['everywhere']);
    // What is meant is no answer to the page's own tokens.
    expect((await reply()).listings.map(({ ticker }) => ticker)).not.toContain('SMPB');
  });

  test('gives no company for a choice whose ticker is another’s by now', async () => {
    await world.corrections.add({ ...made, instead: { ...bank, cik: cikOf(OTHER) } });
    expect((await reply()).corrections).toMatchObject([{ instead: null }]);
  });

  test('holds what the reader chose to have marked', async () => {
    expect((await reply()).marks).toBe('names');
    await writeSetting(world.reader, 'marks', 'symbols');
    expect((await reply()).marks).toBe('symbols');
  });
});

describe('settings', () => {
  test.each([['all'], [null], [{ marks: 'symbols' }], [['symbols']]])(
    'a stored value %j counts as the default',
    async (value) => {
      await world.reader.settings.put({ key: 'marks', value });
      expect(await readSettings(world.reader)).toEqual(DEFAULT_SETTINGS);
    },
  );
});

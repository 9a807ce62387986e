import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { Directory } from '@/entrypoints/detector.content/directory';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Alias, DirectoryQuery, DirectoryReply, Listing } from '@/lib/core/ticker/slice';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { Deferred } from '@/test/unit/edgar/deferred';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

const NOTHING: DirectoryReply = {
  listings: [],
  aliases: [],
  words: [],
  managers: [],
  namesakes: [],
  corrections: [],
  marks: 'names',
  markStyle: 'normal',
  opening: 'hover',
  hoverDelay: 350,
};

const listing = (ticker: string): Listing => ({
  ticker: ticker as Ticker,
  cik: '0000999001' as Cik,
  name: ticker,
  exchange: null,
  ambiguity: 0,
  rank: 1,
});
const alias = (...words: string[]): Alias => ({
  words,
  cik: '0000999001' as Cik,
  ticker: 'SMPW' as Ticker,
  trust: 'sure',
  whole: true,
  plural: false,
});
const replies = (changes: Partial<DirectoryReply> = {}) => ({
  ok: true,
  value: { ...NOTHING, ...changes },
});

const paused = (pausedUntilMs: number | null) => ({ ok: true, value: { pausedUntilMs } });

let directory: Directory;
let onEnd: Mock<() => void>;

beforeEach(() => {
  onEnd = vi.fn();
  directory = new Directory(onEnd);
  sendMessage.mockResolvedValue(replies());
});
afterEach(() => vi.useRealTimers());

async function lookUp(symbols: string[], words: string[] = []) {
  const slice = await directory.lookUp({ symbols, words });
  if (!slice) throw new Error('paused');
  return slice;
}
const asked = () =>
  sendMessage.mock.calls.map(([message]) => (message as { request: DirectoryQuery }).request);

describe('a scan', () => {
  test('asks once for everything, however much it is', async () => {
    const words = Array.from({ length: 19_000 }, (_, index) => `word${index}`);
    await lookUp(['SMPW', 'OTHP'], words);
    expect(asked()).toEqual([{ symbols: ['SMPW', 'OTHP'], words }]);
  });

  test('asks for no more than may be asked', async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => `w${index}`);
    await lookUp(['S'.repeat(17), ...many], ['w'.repeat(41), ...many]);
    expect(asked()).toEqual([{ symbols: many.slice(0, -1), words: many.slice(0, -1) }]);
  });

  test('of nothing asks nothing', async () => {
    const slice = await lookUp([]);
    expect(asked()).toEqual([]);
    expect(slice.listings.size + slice.aliases.size + slice.words.size).toBe(0);
  });

  test('asks for symbols it has not asked for, and not at all when it has', async () => {
    await lookUp(['SMPW', 'NONE'], ['sample', 'works']);
    await lookUp(['NONE', 'SMPW'], ['works']);
    await lookUp(['SMPW', 'OTHP'], ['sample']);
    expect(asked().slice(1)).toEqual([{ symbols: ['OTHP'], words: [] }]);
  });

  test('asks anew for words that were never asked for together: they may be a name', async () => {
    await lookUp([], ['energy']);
    await lookUp([], ['vault']);
    await lookUp([], ['energy', 'vault']);
    await lookUp([], ['vault', 'energy']);
    expect(asked().map(({ words }) => words)).toEqual([['energy'], ['vault'], ['energy', 'vault']]);
  });
});

test('answers are put together, each name once', async () => {
  sendMessage.mockResolvedValueOnce(
    replies({
      listings: [listing('SMPW')],
      aliases: [alias('sample', 'works'), alias('sample')],
      words: [['jane', 'given']],
      namesakes: [['sample', 'town']],
    }),
  );
  await lookUp(['SMPW'], ['sample', 'works']);
  sendMessage.mockResolvedValueOnce(
    replies({
      listings: [listing('SMPW'), listing('OTHP')],
      aliases: [alias('sample'), alias('sample', 'bank')],
      words: [['bank', 'common']],
      namesakes: [['sample', 'town']],
    }),
  );
  const slice = await lookUp(['OTHP'], ['sample', 'bank']);
  expect([...slice.listings.keys()]).toEqual(['SMPW', 'OTHP']);
  expect(slice.aliases.get('sample')?.map(({ words }) => words.join(' '))).toEqual([
    'sample works',
    'sample',
    'sample bank',
  ]);
  expect([...slice.words]).toEqual([
    ['jane', 'given'],
    ['bank', 'common'],
  ]);
  expect(slice.namesakes).toEqual([['sample', 'town']]);
});

describe('corrections and choice', () => {
  const correction = { phrase: 'sample', not: '0000999001' as Cik, instead: null };

  test('are those of the newest answer', async () => {
    sendMessage.mockResolvedValueOnce(replies({ corrections: [correction], marks: 'symbols' }));
    expect(await lookUp(['A'])).toMatchObject({ corrections: [correction], marks: 'symbols' });
    expect(await lookUp(['A'])).toMatchObject({ corrections: [correction], marks: 'symbols' });
    expect(await lookUp(['B'])).toMatchObject({ corrections: [], marks: 'names' });
  });

  test('are asked for anew once forgotten, and what is known stays', async () => {
    sendMessage.mockResolvedValueOnce(replies({ listings: [listing('SMPW')] }));
    await lookUp(['SMPW'], ['sample']);
    directory.forget();
    sendMessage.mockResolvedValueOnce(replies({ corrections: [correction] }));
    const slice = await lookUp(['SMPW'], ['sample']);
    expect(slice.corrections).toEqual([correction]);
    expect(slice.listings.size).toBe(1);
    expect(asked()).toHaveLength(2);
  });

  test('that were on their way when forgotten are asked for once more', async () => {
    const late = new Deferred<unknown>();
    sendMessage.mockReturnValueOnce(late.promise);
    const looking = lookUp(['SMPW']);
    directory.forget();
    sendMessage.mockResolvedValueOnce(replies({ corrections: [correction] }));
    late.resolve(replies());
    expect((await looking).corrections).toEqual([correction]);
  });
});

describe('a background without an answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('is asked again after 5 and 30 seconds', async () => {
    const problem = { ok: false, problem: { kind: 'offline', host: 'www.sec.gov' } };
    sendMessage.mockResolvedValueOnce(problem).mockResolvedValueOnce(problem);
    sendMessage.mockResolvedValueOnce(replies({ listings: [listing('SMPW')] }));
    const looking = lookUp(['SMPW']);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(asked()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_001);
    expect((await looking).listings.size).toBe(1);
    expect(asked()).toHaveLength(3);
  });

  test('leaves nothing known, and the next scan asks', async () => {
    sendMessage.mockResolvedValue({ ok: false, problem: { kind: 'fault', detail: 'x' } });
    const looking = lookUp(['SMPW'], ['sample']);
    await vi.advanceTimersByTimeAsync(40_000);
    expect((await looking).listings.size).toBe(0);
    sendMessage.mockResolvedValue(replies({ listings: [listing('SMPW')] }));
    expect((await lookUp(['SMPW'], ['sample'])).listings.size).toBe(1);
  });
});

describe('a paused site', () => {
  const nothing = { symbols: [], words: [] };

  test('has no slice, and says so until it is told otherwise', async () => {
    sendMessage.mockResolvedValueOnce(paused(null));
    expect(await directory.lookUp({ symbols: ['SMPW'], words: [] })).toBeNull();
    expect(directory.isPaused).toBe(true);
    sendMessage.mockResolvedValueOnce(paused(null));
    expect(await directory.renew()).toBe(false);
    expect(await directory.renew()).toBe(true);
    expect(directory.isPaused).toBe(false);
    expect(asked().slice(1)).toEqual([nothing, nothing]);
  });

  test('asks for its symbols once it is read again', async () => {
    sendMessage.mockResolvedValueOnce(paused(null));
    await directory.lookUp({ symbols: ['SMPW'], words: ['sample'] });
    await directory.renew();
    sendMessage.mockResolvedValueOnce(replies({ listings: [listing('SMPW')] }));
    expect((await lookUp(['SMPW'], ['sample'])).listings.size).toBe(1);
  });

  test('says nothing of what the reader chose', async () => {
    sendMessage.mockResolvedValueOnce(replies({ marks: 'symbols', markStyle: 'faint' }));
    await directory.renew();
    sendMessage.mockResolvedValueOnce(paused(null));
    expect(await directory.renew()).toBe(true);
    expect(directory.markStyle).toBe('faint');
  });

  test('stays paused when an older answer comes late', async () => {
    const late = new Deferred<unknown>();
    sendMessage.mockReturnValueOnce(late.promise);
    const looking = directory.lookUp({ symbols: ['SMPW'], words: [] });
    sendMessage.mockResolvedValueOnce(paused(null));
    await directory.renew();
    late.resolve(replies());
    expect(await looking).toBeNull();
  });

  test('is asked about at the end of the pause, and not when it was ended before', async () => {
    vi.useFakeTimers();
    sendMessage.mockResolvedValueOnce(paused(Date.now() + 3_600_000));
    await directory.renew();
    await vi.advanceTimersByTimeAsync(3_599_000);
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onEnd).toHaveBeenCalledOnce();
    sendMessage.mockResolvedValueOnce(paused(Date.now() + 3_600_000));
    await directory.renew();
    await directory.renew();
    await vi.advanceTimersByTimeAsync(4_000_000);
    expect(onEnd).toHaveBeenCalledOnce();
  });
});

test('a choice of what is marked judges the page anew, one of how it is drawn does not', async () => {
  await lookUp(['SMPW']);
  expect(directory.markStyle).toBe('normal');
  sendMessage.mockResolvedValueOnce(replies({ markStyle: 'hidden' }));
  expect(await directory.renew()).toBe(false);
  expect(directory.markStyle).toBe('hidden');
  sendMessage.mockResolvedValueOnce(replies({ marks: 'symbols' }));
  expect(await directory.renew()).toBe(true);
});

test('what opens a card is told with each answer, and asked anew when it may have changed', async () => {
  expect(directory.choice).toEqual({ opening: 'hover', hoverDelay: 350 });
  sendMessage.mockResolvedValue(replies({ opening: 'click', hoverDelay: 700 }));
  expect(await directory.renew()).toBe(false);
  expect(directory.choice).toEqual({ opening: 'click', hoverDelay: 700 });
  sendMessage.mockResolvedValue(replies({ marks: 'symbols' }));
  expect(await directory.renew()).toBe(true);
});

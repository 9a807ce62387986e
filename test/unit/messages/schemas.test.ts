import { DEFAULT_RULES, DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { describe, expect, test } from 'vitest';
import type { MessageKind } from '@/lib/messages/protocol';
import { cardOpenSchema, envelopeSchema, REQUEST_SCHEMAS } from '@/lib/messages/schemas';

const CIK = '0000320193';
const correction = {
  phrase: 'apple',
  not: CIK,
  instead: { cik: CIK, ticker: 'BRK-B' },
  everywhere: false,
};
const many = (count: number, length: number) =>
  Array.from({ length: count }, () => 'A'.repeat(length));
const load = { subject: 'company', cik: CIK, since: '2020-01-01' };
const open = { kind: 'card.open', cik: CIK, ticker: 'BRK-B' };

describe('a request of the right shape passes', () => {
  test.each<[MessageKind, unknown]>([
    ['directory.slice', { symbols: [], words: [] }],
    ['directory.slice', { symbols: many(20_000, 16), words: many(20_000, 40) }],
    ['correction.add', correction],
    ['correction.add', { ...correction, instead: null, phrase: 'x'.repeat(80) }],
    ['correction.remove', { id: 1 }],
    ['settings.choose', { marks: 'symbols' }],
    ['settings.choose', { marks: 'names' }],
    ['site.pause', { host: 'www.example.com', untilMs: null }],
    ['site.pause', { host: 'www.example.com', untilMs: 1 }],
    ['site.resume', { host: 'www.example.com' }],
    ['card.inject', null],
    ['judge.inject', null],
    ['words.read', null],
    ['marks.states', { ciks: ['0000320193'] }],
    ['watch.add', { kind: 'company', cik: CIK, ticker: 'BRK-B' }],
    ['watch.add', { kind: 'person', cik: CIK, ticker: null }],
    ['watch.remove', { id: `company:${CIK}` }],
    ['watch.paste', { text: 'AAPL, BRK.B' }],
    ['watch.edit', { id: `fund:${CIK}`, note: '' }],
    ['reader.import', { text: '' }],
    ['watch.import', { text: '', format: 'csv', mode: 'merge' }],
    ['watch.settings', { pollMinutes: 5 }],
    ['watch.snooze', { untilMs: null }],
    ['telling.save', DEFAULT_TELLING],
    ['rules.save', DEFAULT_RULES[0]],
    ['rules.remove', { id: 'buys' }],
    ['rules.try', DEFAULT_RULES[1]],
    ['rules.save', { ...DEFAULT_RULES[0], scope: { of: 'any' } }],
    ['rules.mute', { watchId: `company:${CIK}`, id: 'filing:0000000001-26-000002' }],
    ['rules.unmute', { cik: '0000320193' }],
    ['funds.load', null],
    ['funds.stop', null],
    ['funds.follow', { cik: CIK }],
    ['funds.unfollow', { cik: CIK }],
    ['funds.reorder', { ciks: [CIK, CIK] }],
    ['funds.search', { text: 'berk' }],
    ['funds.read', { cik: CIK }],
    ['funds.mutual', { by: 'series', cik: CIK, series: 'S000005025' }],
    ['funds.mutual', { by: 'name', name: 'Ariel Appreciation Fund' }],
    ['page.open', { page: 'fund', cik: CIK }],
    ['directory.search', { text: 'x'.repeat(100) }],
    ['watch.seen', { ids: ['0000000001-26-000002#n0', 'filing:0000000001-26-000002'] }],
    ['page.open', { page: 'company', cik: CIK, ticker: 'BRK-B' }],
    ['page.open', { page: 'person', cik: CIK }],
    ['page.open', { page: 'glossary', at: 'first-buy' }],
    ['page.open', { page: 'glossary', at: null }],
    ['history.load', load],
    ['history.load', { ...load, subject: 'person' }],
    ['history.stop', { subject: 'person', cik: CIK }],
    ['history.wake', { subject: 'company', cik: CIK }],
  ])('%s', (kind, request) => {
    expect(REQUEST_SCHEMAS[kind].safeParse(request)).toEqual({ success: true, data: request });
  });
});

describe('anything else is refused', () => {
  test.each<[string, MessageKind, unknown]>([
    ['more than nothing', 'funds.load', { now: true }],
    ['no CIK of a manager', 'funds.follow', { cik: '1' }],
    ['no series', 'funds.mutual', { by: 'series', cik: CIK, series: 'S1&type=4' }],
    ['a fund by both', 'funds.mutual', { by: 'name', name: 'Any Fund', series: 'S000005025' }],
    ['a whole text', 'funds.mutual', { by: 'name', name: 'x'.repeat(101) }],
    ['too many managers', 'funds.reorder', { ciks: many(501, 10) }],
    ['an address among managers', 'funds.reorder', { ciks: ['https://a'] }],
    ['too long a name', 'funds.search', { text: 'x'.repeat(101) }],
    ['a fund with a ticker', 'page.open', { page: 'fund', cik: CIK, ticker: 'A' }],
    ['a host to choose', 'directory.slice', { symbols: [], words: [], host: 'evil.example' }],
    ['too many symbols', 'directory.slice', { symbols: many(20_001, 1), words: [] }],
    ['too many words', 'directory.slice', { symbols: [], words: many(20_001, 1) }],
    ['too long a symbol', 'directory.slice', { symbols: many(1, 17), words: [] }],
    ['too long a word', 'directory.slice', { symbols: [], words: many(1, 41) }],
    ['symbols that are no texts', 'directory.slice', { symbols: [1], words: [] }],
    ['words that are no texts', 'directory.slice', { symbols: [], words: [null] }],
    ['an object like a list', 'directory.slice', { symbols: { length: 1, 0: 'A' }, words: [] }],
    ['no symbols', 'directory.slice', { words: [] }],
    ['no words', 'directory.slice', { symbols: [] }],
    ['a host to choose', 'correction.add', { ...correction, host: 'evil.example' }],
    ['no phrase', 'correction.add', { ...correction, phrase: '' }],
    ['too long a phrase', 'correction.add', { ...correction, phrase: 'x'.repeat(81) }],
    ['no word on where', 'correction.add', { ...correction, everywhere: undefined }],
    ['a choice that is none', 'correction.add', { ...correction, instead: { cik: CIK } }],
    ['a company by its name', 'correction.add', { ...correction, not: 'Apple' }],
    ['a number that is none', 'correction.remove', { id: Number.NaN }],
    ['half a number', 'correction.remove', { id: 1.5 }],
    ['every correction', 'correction.remove', { id: { $ne: 0 } }],
    ['a mark that is none', 'settings.choose', { marks: 'all' }],
    ['another setting', 'settings.choose', { marks: 'names', sites: [] }],
    ['nothing', 'directory.slice', null],
    ['something for nothing', 'card.inject', {}],
    ['companies without end', 'marks.states', { ciks: Array<string>(201).fill('0000320193') }],
    ['a frame to choose', 'card.inject', { frameId: 3 }],
    ['undefined for nothing', 'card.inject', undefined],
    ['a piece of news that is none', 'watch.seen', { ids: ['0000000001-26-000002'] }],
    ['a look every minute', 'watch.settings', { pollMinutes: 1 }],
    ['an entry of no kind', 'watch.remove', { id: `bank:${CIK}` }],
    ['a note beyond all measure', 'watch.edit', { id: `fund:${CIK}`, note: 'x'.repeat(2_001) }],
    ['a rule for nothing', 'rules.save', { ...DEFAULT_RULES[0], topics: [] }],
    ['a minute after midnight of tomorrow', 'telling.save', { ...DEFAULT_TELLING, digestAt: 1440 }],
    ['a CIK that is a number', 'watch.add', { kind: 'company', cik: 320193, ticker: 'AAPL' }],
    ['a CIK without its zeros', 'watch.add', { kind: 'company', cik: '320193', ticker: 'AAPL' }],
    ['a CIK with more behind it', 'watch.remove', { id: `company:${CIK}\n` }],
    ['a CIK that is a path', 'watch.remove', { id: '../../0000' }],
    ['a ticker in small letters', 'watch.add', { kind: 'company', cik: CIK, ticker: 'aapl' }],
    ['an empty ticker', 'watch.add', { kind: 'company', cik: CIK, ticker: '' }],
    ['a ticker of markup', 'watch.add', { kind: 'company', cik: CIK, ticker: '<B>' }],
    ['no kind', 'watch.add', { cik: CIK, ticker: 'AAPL' }],
    ['a key too many', 'watch.remove', { id: `company:${CIK}`, all: true }],
    ['an entry that is more of an address', 'page.open', { page: 'glossary', at: 'x?y=1' }],
    ['a page of ours that is none', 'page.open', { page: 'options', cik: CIK }],
    ['a page to choose', 'page.open', { page: 'person', cik: CIK, url: 'https://evil.example' }],
    ['a company without its ticker', 'page.open', { page: 'company', cik: CIK }],
    ['a CIK that is more of an address', 'page.open', { page: 'person', cik: '1&ticker=A' }],
    ['a subject that is none', 'history.load', { ...load, subject: 'fund' }],
    ['no day', 'history.load', { ...load, since: undefined }],
    ['a moment for a day', 'history.load', { ...load, since: '2020-01-01T00:00:00Z' }],
    ['a day with more behind it', 'history.load', { ...load, since: '2020-01-01\n' }],
    ['an urgency to choose', 'history.load', { ...load, priority: 'hover' }],
    ['everything', 'history.stop', {}],
    ['whatever is under a number', 'history.stop', { cik: CIK }],
    ['a day to wake it with', 'history.wake', load],
    ['too long a text', 'directory.search', { text: 'x'.repeat(101) }],
  ])('%s: %s', (_, kind, request) => {
    expect(REQUEST_SCHEMAS[kind].safeParse(request).success).toBe(false);
  });
});

test.each([
  [open, true],
  [{ ...open, kind: 'card.close' }, false],
  [{ ...open, cik: '1' }, false],
  [{ ...open, ticker: 'brk.b' }, false],
  [{ ...open, priority: 'hover' }, false],
  [{ cik: CIK, ticker: 'A' }, false],
  ['card.open', false],
  [null, false],
])('a card says %j: %s', (message, passes) => {
  expect(cardOpenSchema.safeParse(message).success).toBe(passes);
});

test.each([
  [{ kind: 'watch.seen', request: null }, true],
  [{ kind: 'watch.seen', request: null, to: 'all' }, false],
  [{ request: null }, false],
  [{ kind: 1, request: null }, false],
  ['watch.seen', false],
  [undefined, false],
])('the envelope %j: %s', (message, passes) => {
  expect(envelopeSchema.safeParse(message).success).toBe(passes);
});

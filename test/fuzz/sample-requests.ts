import { DEFAULT_RULES, DEFAULT_TELLING } from '@/lib/core/watch/rule';
import type { MessageKind, Request } from '@/lib/messages/protocol';

const cik = '0009990000';
const ticker = 'EXMP';
const subject = { subject: 'company', cik } as const;
const rule = { ...DEFAULT_RULES[0], id: 'mine' } as Request<'rules.save'>;

/** A request of every kind as it ought to be. */
export const SAMPLE_REQUESTS: { readonly [K in MessageKind]: Request<K> } = {
  'directory.slice': { symbols: ['EXMP', 'A'], words: ['example', 'holdings'] },
  'directory.search': { text: 'exmp' },
  'search.find': { text: 'exa' },
  'search.ask': { text: 'example' },
  'card.inject': null,
  'judge.inject': null,
  'words.read': null,
  'correction.add': { phrase: 'works', not: cik, instead: { cik, ticker }, everywhere: false },
  'correction.remove': { id: 1 },
  'marks.states': { ciks: [cik] },
  'settings.choose': { marks: 'names' },
  'data.wipe': { what: 'cache' },
  'site.pause': { host: 'a.example', untilMs: 1 },
  'site.resume': { host: 'a.example' },
  'page.open': { page: 'company', cik, ticker },
  'history.load': { ...subject, since: '2025-01-01' },
  'history.stop': subject,
  'history.wake': subject,
  'funds.load': null,
  'funds.stop': null,
  'funds.follow': { cik },
  'funds.unfollow': { cik },
  'funds.reorder': { ciks: [cik] },
  'funds.search': { text: 'exa' },
  'funds.read': { cik },
  'funds.mutual': { by: 'series', cik, series: 'S000005025' },
  'watch.add': { kind: 'company', cik, ticker },
  'watch.remove': { id: `company:${cik}` },
  'watch.paste': { text: 'EXMP, SMPL' },
  'watch.edit': { id: `company:${cik}`, group: 'Energy', note: '', snoozedUntilMs: 1 },
  'watch.import': { text: 'symbol\nEXMP', format: 'csv', mode: 'merge' },
  'reader.import': { text: '{}' },
  'watch.seen': { ids: ['filing:0009990000-26-000001'] },
  'watch.poll': null,
  'watch.settings': { pollMinutes: 15, isSynced: true },
  'watch.snooze': { untilMs: null },
  'telling.save': DEFAULT_TELLING,
  'rules.save': rule,
  'rules.remove': { id: 'mine' },
  'rules.try': rule,
  'rules.mute': { watchId: `company:${cik}`, id: 'filing:0009990000-26-000001' },
  'rules.unmute': { cik },
};

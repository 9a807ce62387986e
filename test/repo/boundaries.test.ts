import { describe, expect, test } from 'vitest';
import type { Caller } from '@/lib/messages/caller';
import { mayAsk } from '@/lib/messages/caller';
import type { MessageKind } from '@/lib/messages/protocol';
import { REQUEST_SCHEMAS } from '@/lib/messages/schemas';
import { SAMPLE_REQUESTS } from '@/test/fuzz/sample-requests';
import { listSources, PRODUCT, readText } from './sources';
import { dottedName, walkSource } from './syntax';

const PAGE: Caller = { from: 'page', tabId: 1, frameId: 0, host: 'a.example', tabHost: null };
const OURS: Caller = { from: 'extension' };

type Askers = 'pages' | 'ours' | 'both';

/** Who may send each kind. Whoever adds one decides here, in the sight of a reviewer. */
const ASKERS: { readonly [K in MessageKind]: Askers } = {
  'card.inject': 'pages',
  'judge.inject': 'pages',
  'words.read': 'both',
  'marks.states': 'pages',
  'directory.slice': 'both',
  'directory.search': 'both',
  'correction.add': 'both',
  'page.open': 'both',
  'funds.load': 'both',
  'funds.follow': 'both',
  'funds.unfollow': 'both',
  'funds.read': 'both',
  'funds.mutual': 'both',
  'watch.add': 'both',
  'watch.remove': 'both',
  'correction.remove': 'ours',
  'settings.choose': 'ours',
  'data.wipe': 'ours',
  'site.pause': 'ours',
  'site.resume': 'ours',
  'history.load': 'ours',
  'history.stop': 'ours',
  'history.wake': 'ours',
  'funds.stop': 'ours',
  'funds.reorder': 'ours',
  'funds.search': 'ours',
  'search.find': 'ours',
  'search.ask': 'ours',
  'watch.paste': 'ours',
  'watch.edit': 'ours',
  'watch.import': 'ours',
  'reader.import': 'ours',
  'watch.seen': 'ours',
  'watch.poll': 'ours',
  'watch.settings': 'ours',
  'watch.snooze': 'ours',
  'telling.save': 'ours',
  'rules.save': 'ours',
  'rules.remove': 'ours',
  'rules.try': 'ours',
  'rules.mute': 'ours',
  'rules.unmute': 'ours',
};
const KINDS = Object.keys(REQUEST_SCHEMAS) as MessageKind[];

/** Words of the reader's or a page's, searched for, kept or parsed as a file; never an address. */
const FREE_TEXTS = new Set([
  'directory.search.text',
  'funds.search.text',
  'search.find.text',
  'search.ask.text',
  'funds.mutual.name',
  'correction.add.phrase',
  'directory.slice.words.0',
  'directory.slice.words.1',
  'watch.paste.text',
  'watch.import.text',
  'reader.import.text',
  'watch.edit.group',
  'watch.edit.note',
]);

describe('messages', () => {
  test.each(KINDS)('%s has a schema and a rule of who may send it', (kind) => {
    const askers = [mayAsk(PAGE, kind) && 'page', mayAsk(OURS, kind) && 'extension'];
    const wanted = {
      pages: ['page', false],
      ours: [false, 'extension'],
      both: ['page', 'extension'],
    };
    expect(askers).toEqual(wanted[ASKERS[kind]]);
    expect(REQUEST_SCHEMAS[kind].safeParse(SAMPLE_REQUESTS[kind]).success).toBe(true);
    expect(REQUEST_SCHEMAS[kind].safeParse({ url: 'https://a.example/' }).success).toBe(false);
  });

  test('no field of any takes an address, but for texts that are only searched or kept', () => {
    const open = KINDS.flatMap((kind) =>
      textsIn(SAMPLE_REQUESTS[kind])
        .filter((path) => {
          const asked = put(SAMPLE_REQUESTS[kind], path, 'https://a.example/x?y=1');
          return REQUEST_SCHEMAS[kind].safeParse(asked).success;
        })
        .map((path) => [kind, ...path].join('.')),
    );
    expect(open.filter((field) => !FREE_TEXTS.has(field))).toEqual([]);
  });
});

/** Who hands `fetch` to the client of the SEC, which makes the addresses. */
const OUTLET = 'entrypoints/background/services.ts';
const OWN_FILES = ['lib/platform/language.ts', 'lib/platform/lexicon.ts'];
const OTHER_WAYS =
  /^(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|Image|importScripts|navigator\.sendBeacon)$/;

describe('the network', () => {
  const sources = listSources(...PRODUCT).map((path) => ({ path, text: readText(path) }));
  const uses = (wanted: (name: string) => boolean) =>
    sources.flatMap(({ path, text }) => {
      let found = false;
      walkSource(path, text, (node, _, key) => {
        found ||= key === 'callee' && wanted(dottedName(node) ?? '');
      });
      return found ? [path] : [];
    });

  test('is reached by the client of the SEC alone; two more files read our own package', () => {
    const callers = uses((name) => /^(?:(?:globalThis|self|window)\.)?fetch$/.test(name));
    expect(callers).toEqual([OUTLET, ...OWN_FILES]);
    for (const path of OWN_FILES)
      expect(readText(path)).toMatch(/fetch\((?:browser\.runtime\.getURL\('|`)\//);
  });

  test('is reached in no other way', () => {
    expect(uses((name) => OTHER_WAYS.test(name))).toEqual([]);
  });
});

type Path = readonly string[];

function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The value with another in one place; enumerations and ids stay checked by their schemas. */
function put(value: unknown, path: Path, by: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, by);
  return copy;
}

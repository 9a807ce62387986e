import { describe, expect, test } from 'vitest';
import { FEED_PARSERS } from '@/test/fuzz/feed-parsers';
import { FILING_PARSERS } from '@/test/fuzz/filing-parsers';

const LAUGHS = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');

const TYPES = [
  ['entities that multiply', `<!DOCTYPE a [<!ENTITY l0 "ha">${LAUGHS}]>`, '&l9;'],
  ['a file', '<!DOCTYPE a [<!ENTITY l9 SYSTEM "file:///etc/hostname">]>', '&l9;'],
  ['an address', '<!DOCTYPE a SYSTEM "https://a.example/a.dtd">', ''],
] as const;

const xml = [...FILING_PARSERS, ...FEED_PARSERS].filter(({ kind }) => kind === 'xml');

describe.each(TYPES)('a document type that declares %s', (_, type, entity) => {
  test.each(xml)('is declined by $name', ({ read, seeds }) => {
    for (const seed of seeds) {
      // After the declaration, and once in front of the root of a document inside a submission.
      const source = seed
        .replace(/<(?=[A-Za-z])(?!SEC|TYPE|SEQ|FILENAME|DESC|TEXT|XML|DOCUMENT|ACC)/, `${type}<`)
        .replace(/>([^<>&]{3,})</, `>${entity}$1<`);
      const text = JSON.stringify(read(source, 997)) ?? '';
      expect(text.length).toBeLessThan(20 * seed.length + 1_000);
      expect(text).not.toContain('hahaha');
    }
  });
});

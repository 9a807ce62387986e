import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ZipReader } from '@/lib/edgar/unzip';

const LINES = Array.from(
  { length: 20_000 },
  (_, index) => `20261001|Q${index}|SYM|1|NAME|1.0`,
).join('\n');

function read(archive: Uint8Array, size: number): { text: string; problem: string | null } {
  let text = '';
  const decoder = new TextDecoder();
  const reader = new ZipReader((bytes) => (text += decoder.decode(bytes, { stream: true })));
  for (let at = 0; at < archive.length; at += size) reader.write(archive.slice(at, at + size));
  return { problem: reader.close(), text };
}

describe('an archive', () => {
  const archive = zipSync({ 'cnsfails202610a.txt': strToU8(LINES), 'other.txt': strToU8('no') });

  test.each([1_000_000, 4_096, 97])('unpacks its first file in pieces of %i bytes', (size) => {
    expect(read(archive, size)).toEqual({ problem: null, text: LINES });
  });

  test.each([
    ['that breaks off', archive.slice(0, 9_000), 'breaks off'],
    ['that is none', strToU8('SETTLEMENT DATE|CUSIP|SYMBOL'), 'no zip archive'],
    ['of nothing', new Uint8Array(), 'no zip archive'],
  ])('%s says so', (_, bytes, word) => {
    expect(read(bytes, 4_096).problem).toContain(word);
  });

  test('that unpacks to more than anything asked for is given up', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(70_000_000) });
    expect(read(bomb, 65_536).problem).toContain('more than 60000000 bytes');
  });
});

import { readByFastXmlParser, readBySaxes, readOwn, scanPieces } from './holdings-readers';
import { tablePieces } from './holdings-table';

const READERS = new Map<string, (pieces: Iterable<string>) => number>([
  ['own', readOwn],
  ['saxes', readBySaxes],
  ['fast-xml-parser', readByFastXmlParser],
  ['scan', scanPieces],
]);

/**
 * Reads a table of so many rows in this fresh process and prints by how many bytes the process grew
 * at its highest while it did. `npm run bench` starts it for each reader and size.
 */
export function main([name = '', rows = '']: readonly string[]): number {
  const read = READERS.get(name);
  if (!read) return 2;
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = () => {
    most = Math.max(most, process.memoryUsage().rss - before);
  };
  read(watched(tablePieces(Number(rows)), watch));
  watch();
  console.log(most);
  return 0;
}

function* watched(pieces: Iterable<string>, watch: () => void): Generator<string> {
  let count = 0;
  for (const piece of pieces) {
    if (count++ % 8 === 0) watch();
    yield piece;
  }
}

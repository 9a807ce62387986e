import {
  readByDom,
  readByFastXmlParser,
  readBySaxes,
  readOwn,
  readRigidly,
  scanBytes,
  type Bytes,
} from './holdings-readers';
import { tableBytes, type TableSize } from './holdings-table';
import { measure } from './measure';

/** Milliseconds that each way of reading takes, of so many megabytes. */
export interface ReaderTimes {
  readonly megabytes: number;
  readonly own: number;
  readonly rigid: number;
  readonly saxes: number;
  readonly fast: number;
  /** Null outside a page. */
  readonly dom: number | null;
  readonly scan: number;
}

/** The slow ways, which decide nothing, are timed once where the others are timed so often. */
const SLOW = 5;

/**
 * Times reading one table in every way, taking turns, after each has read it once. Throws where
 * they do not tell the same of it.
 */
export function timeReaders({ runs, ...size }: TableSize & { runs: number }): ReaderTimes {
  const bytes = [...tableBytes(size)];
  const timed = (read: typeof readOwn) => () => sumOf(read, bytes);
  const quick = [readOwn, readRigidly, readBySaxes].map(timed);
  const hasDom = 'DOMParser' in globalThis;
  const slow = [readByFastXmlParser, ...(hasDom ? [readByDom] : [])].map(timed);
  const sums = [...quick, ...slow].map((sum) => sum());
  if (new Set(sums).size !== 1) throw new Error(`the readers disagree: ${sums.join(', ')}`);
  const scanned = () => scanBytes(bytes);
  const [scan = 0, own = 0, rigid = 0, saxes = 0] = measure([scanned, ...quick], runs);
  const [fast = 0, dom = null] = measure(slow, Math.ceil(runs / SLOW));
  const megabytes = bytes.reduce((sum, piece) => sum + piece.length, 0) / 1e6;
  return { megabytes, own, rigid, saxes, fast, dom, scan };
}

/** The sum of all amounts: a proof that every row was read. */
function sumOf(read: typeof readOwn, bytes: Bytes): number {
  let sum = 0;
  read(bytes, (row) => (sum += row.amount));
  return sum;
}

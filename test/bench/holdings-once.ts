import { PositionFold } from '@/lib/core/form13f/fold-positions';
import {
  readByDom,
  readByFastXmlParser,
  readBySaxes,
  readOwn,
  readRigidly,
  scanBytes,
  type Bytes,
} from './holdings-readers';
import { repeatedBytes, type TableSize } from './holdings-table';

/** The ways of reading whose memory is measured; `scan` is what making the table alone takes. */
export type ReaderName = 'own' | 'saxes' | 'fast' | 'dom' | 'rigid' | 'scan';

const READERS = {
  own: readOwn,
  saxes: readBySaxes,
  fast: readByFastXmlParser,
  dom: readByDom,
  rigid: readRigidly,
  scan: scanBytes,
} satisfies Record<ReaderName, (bytes: Bytes, onRow: PositionFold['add']) => unknown>;

/**
 * Reads a table of so many rows once, in one of the ways, and folds its rows into positions as the
 * product does; the table is never whole in memory. Returns how many positions there are.
 */
export function readOnce({ reader, ...size }: TableSize & { reader: ReaderName }): number {
  const fold = new PositionFold();
  READERS[reader](repeatedBytes(size), (row) => fold.add(row));
  return fold.folded().length;
}

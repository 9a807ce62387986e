import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import { outcomeOf } from '@/lib/core/ledger/request-outcome';
import { csvLine, type Cell } from './csv-line';

const COLUMNS: readonly (readonly [title: string, cell: (line: LedgerLine) => Cell])[] = [
  ['sent at', ({ atMs }) => new Date(atMs).toISOString()],
  ['host', ({ host }) => host],
  ['path', ({ path }) => path],
  ['purpose', ({ purpose }) => purpose],
  ['about', ({ about }) => about],
  ['status', ({ status }) => status],
  ['bytes', ({ bytes }) => bytes],
  ['counted after unpacking', ({ bytes, isUnpacked }) => bytes && (isUnpacked ? 'yes' : 'no')],
  ['answer', ({ end }) => end],
  ['outcome', outcomeOf],
];

/** Requests as CSV with a header, one line each, in the order given; moments are in UTC. */
export function ledgerCsv(lines: readonly LedgerLine[]): string {
  return [
    csvLine(COLUMNS.map(([title]) => title)),
    ...lines.map((line) => csvLine(COLUMNS.map(([, cell]) => cell(line)))),
  ].join('');
}

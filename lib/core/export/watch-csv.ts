import type { WatchEntry } from '@/lib/core/watch/entry';
import { csvLine, type Cell } from './csv-line';

const COLUMNS: readonly (readonly [title: string, cell: (entry: WatchEntry) => Cell])[] = [
  ['kind', ({ kind }) => kind],
  ['cik', ({ cik }) => cik],
  ['symbol', ({ ticker }) => ticker],
  ['name', ({ name }) => name],
  ['group', ({ group }) => group],
  ['note', ({ note }) => note || null],
  ['added', ({ addedAtMs }) => momentOf(addedAtMs)],
  ['muted', ({ isMuted }) => (isMuted ? 'yes' : null)],
  ['paused until', ({ snoozedUntilMs }) => momentOf(snoozedUntilMs)],
];

/** The watchlist as CSV with a header, one line an entry, in their order; moments are in UTC. */
export function watchCsv(entries: readonly WatchEntry[]): string {
  const lines = [
    COLUMNS.map(([title]) => title),
    ...entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry))),
  ];
  return lines.map(csvLine).join('');
}

/** A moment as ISO 8601 has it; null for none, and for what no calendar has. */
export function momentOf(ms: number | null): string | null {
  return ms === null || !(Math.abs(ms) <= LAST_MOMENT) ? null : new Date(ms).toISOString();
}

const LAST_MOMENT = 8_640_000_000_000_000;

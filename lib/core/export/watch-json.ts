import type { Ticker } from '@/lib/core/ticker/symbol';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { momentOf } from './watch-csv';

/** What a file of the watchlist says of itself. */
export const WATCH_FORMAT = 'buyline-watchlist';

/** The watchlist as a JSON document, an entry a line, in their order; moments are in UTC. */
export function watchJson(entries: readonly WatchEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(writtenEntry(entry))}`).join(',\n');
  const list = lines === '' ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "format": "${WATCH_FORMAT}",\n  "version": 1,\n  "entries": ${list}\n}\n`;
}

/** An entry as files have it. */
export interface WrittenWatch extends Pick<WatchEntry, 'kind' | 'cik' | 'name' | 'group' | 'note'> {
  readonly symbol: Ticker | null;
  /** Moments as ISO 8601 has them, in UTC. */
  readonly added: string | null;
  readonly muted: boolean;
  readonly pausedUntil: string | null;
}

/** Writes an entry as files have it. */
export function writtenEntry(entry: WatchEntry): WrittenWatch {
  const { kind, cik, ticker, name, group, note, ...rest } = entry;
  const { addedAtMs, isMuted, snoozedUntilMs } = rest;
  return {
    kind,
    cik,
    symbol: ticker,
    name,
    group,
    note,
    added: momentOf(addedAtMs),
    muted: isMuted,
    pausedUntil: momentOf(snoozedUntilMs),
  };
}

import type { WatchEntry } from '@/lib/core/watch/entry';
import { momentOf } from './watch-csv';

/** What a file of the watchlist says of itself. */
export const WATCH_FORMAT = 'buyline-watchlist';

/** The watchlist as a JSON document, an entry a line, in their order; moments are in UTC. */
export function watchJson(entries: readonly WatchEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(written(entry))}`).join(',\n');
  const list = lines === '' ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "format": "${WATCH_FORMAT}",\n  "version": 1,\n  "entries": ${list}\n}\n`;
}

function written({ kind, cik, ticker, name, group, note, ...rest }: WatchEntry) {
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

import type { WatchKind } from '@/lib/core/watch/entry';
import type { Imported, ImportedReader, Pasted, Tried } from '@/lib/core/watch/outcomes';
import type { Rule, TellingSettings } from '@/lib/core/watch/rule';

/** Requests about the watchlist, its rules and its notifications. */
export interface WatchProtocol {
  /** From one of our own pages; from any other page for companies alone. */
  'watch.add': {
    request: { kind: WatchKind; cik: string; ticker: string | null };
    reply: null;
  };
  /** As above, by the entry's id (`company:0000320193`). */
  'watch.remove': { request: { id: string }; reply: null };
  // All others from our own pages alone.
  /** "AAPL, NRGV, Berkshire Hathaway 13F": whoever is named by symbol, name or CIK beyond doubt. */
  'watch.paste': { request: { text: string }; reply: Pasted };
  /** Changes what is named; the rest stays. A group of null stands under no heading. */
  'watch.edit': {
    request: {
      id: string;
      group?: string | null | undefined;
      note?: string | undefined;
      isMuted?: boolean | undefined;
      snoozedUntilMs?: number | null | undefined;
    };
    reply: null;
  };
  /** `replace` takes what the file does not name off the list. */
  'watch.import': {
    request: { text: string; format: 'csv' | 'json'; mode: 'merge' | 'replace' };
    reply: Imported;
  };
  /** A whole export: entries, rules, corrections, followed funds and settings. */
  'reader.import': { request: { text: string }; reply: ImportedReader };
  /** The reader has looked at these pieces of news, by their names. */
  'watch.seen': { request: { ids: readonly string[] }; reply: null };
  /** Looks for new filings now, in the background; answers at once. */
  'watch.poll': { request: null; reply: null };
  /** Minutes between two looks (5 to 120), and whether the list is kept in sync storage. */
  'watch.settings': {
    request: { pollMinutes?: number | undefined; isSynced?: boolean | undefined };
    reply: null;
  };
  /** No notification before that moment; null ends the pause. */
  'watch.snooze': { request: { untilMs: number | null }; reply: null };
  'telling.save': { request: TellingSettings; reply: null };
  /** Adds the rule, or puts it in the place of the one with its id. */
  'rules.save': { request: Rule; reply: null };
  'rules.remove': { request: { id: string }; reply: null };
  'rules.try': { request: Rule; reply: Tried };
  /**
   * No rule tells any more of whom a piece of news is about, by the entry it is kept under and its
   * own name; one who is watched is muted on the list.
   */
  'rules.mute': { request: { watchId: string; id: string }; reply: null };
  /** Rules may tell again of a company, person or fund that is not watched. */
  'rules.unmute': { request: { cik: string }; reply: null };
}

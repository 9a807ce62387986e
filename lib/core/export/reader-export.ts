import type { Correction } from '@/lib/core/correction/correction';
import type { Cik } from '@/lib/core/edgar/cik';
import type { CacheLimit } from '@/lib/core/prune/cache-limit';
import type { ReadingSettings } from '@/lib/core/reading/reading-settings';
import { lastingPauses, type SitePause } from '@/lib/core/site/pause';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { Rule, TellingSettings } from '@/lib/core/watch/rule';
import { writtenEntry, type WrittenWatch } from './watch-json';

/** A manager the reader follows, as it is exported; the order of the list is the reader's. */
export interface ExportedFollow {
  readonly cik: Cik;
  readonly name: string;
  readonly addedAtMs: number;
}

/** Whom the reader does not watch, and no rule is to tell of. */
export interface ExportedMute {
  readonly cik: Cik;
  readonly name: string;
  readonly ticker: Ticker | null;
  readonly mutedAtMs: number;
}

/** What the reader has chosen. Whether the list is synced is a matter of each browser. */
export interface ExportedSettings extends ReadingSettings {
  readonly telling: TellingSettings;
  readonly pollMinutes: number;
  readonly cacheLimit: CacheLimit;
  /** Sites that are not read for a while; those whose pause has ended are left out. */
  readonly pausedSites: readonly SitePause[];
}

/** Everything that belongs to the reader and exists nowhere else. */
export interface ReaderExport {
  readonly format: 'buyline';
  readonly version: 3;
  /** Epoch milliseconds. */
  readonly exportedAtMs: number;
  readonly entries: readonly WrittenWatch[];
  readonly rules: readonly Rule[];
  readonly corrections: readonly Correction[];
  readonly follows: readonly ExportedFollow[];
  readonly mutes: readonly ExportedMute[];
  readonly settings: ExportedSettings;
}

/** What an export is made from; more on the rows is left out. */
export interface ReaderBelongings {
  readonly entries: readonly WatchEntry[];
  readonly rules: readonly Rule[];
  readonly corrections: readonly Correction[];
  readonly follows: readonly ExportedFollow[];
  readonly mutes: readonly ExportedMute[];
  readonly settings: ExportedSettings;
}

/** The reader's belongings as one document, to be written as JSON. */
export function makeReaderExport(
  { entries, rules, corrections, follows, mutes, settings }: ReaderBelongings,
  exportedAtMs: number,
): ReaderExport {
  return {
    format: 'buyline',
    version: 3,
    exportedAtMs,
    entries: entries.map(writtenEntry),
    rules,
    corrections: corrections.map(({ phrase, not, instead, host, addedAtMs }) => ({
      phrase,
      not,
      instead: instead && { cik: instead.cik, ticker: instead.ticker },
      host,
      addedAtMs,
    })),
    follows: follows.map(({ cik, name, addedAtMs }) => ({ cik, name, addedAtMs })),
    mutes: mutes.map(({ cik, name, ticker, mutedAtMs }) => ({ cik, name, ticker, mutedAtMs })),
    settings: exportedSettings(settings, exportedAtMs),
  };
}

/** These and no others, whatever else the settings hold. */
function exportedSettings(settings: ExportedSettings, nowMs: number): ExportedSettings {
  const { marks, markStyle, markStates, opening, hoverDelay, appearance, language } = settings;
  const { contact, telling, pollMinutes, cacheLimit } = settings;
  const looks = { marks, markStyle, markStates, opening, hoverDelay, appearance, language };
  const pausedSites = lastingPauses(settings.pausedSites, nowMs);
  return { ...looks, contact, telling, pollMinutes, cacheLimit, pausedSites };
}

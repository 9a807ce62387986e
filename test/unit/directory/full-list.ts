import { existsSync, readFileSync } from 'node:fs';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { readUniverse } from '@/test/inspect/read-universe';

const FILE = '../shared/detection/universe/company_tickers_exchange_2026-06-01.json';

/** Whether the SEC's whole list is at hand. */
export const isFullListHere = existsSync(FILE);

/** What a test that needs it says of itself. */
export const NEEDS_FULL_LIST = '(skipped without ../shared)';

/** The index of the SEC's whole list of companies; null where the list is not at hand. */
export const FULL_INDEX: DirectoryIndex | null = isFullListHere
  ? await readUniverse(FILE, undefined)
  : null;

/** The numbers of all companies on the SEC's list; empty where it is not at hand. */
export const LISTED_CIKS: ReadonlySet<Cik> = new Set(
  isFullListHere
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as { data: [number][] }).data.flatMap(
        ([number]) => parseCik(number) ?? [],
      )
    : [],
);

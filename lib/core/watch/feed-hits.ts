import type { Accession } from '@/lib/core/edgar/accession';
import {
  FEED_PAGE,
  type CurrentEntry,
  type CurrentFeed,
  type CurrentPage,
} from '@/lib/core/edgar/current-feed';
import { addTo } from '@/lib/core/grouped';
import { watchId, type WatchId, type WatchKind } from './entry';

/** What the pages of one feed tell, read one after the other in one poll. */
export interface FeedReading {
  /** The entries that filings name which were not known from the last poll, with these filings. */
  readonly hits: ReadonlyMap<WatchId, readonly Accession[]>;
  /** What was not known from the last poll, whoever it is about, in the pages' order. */
  readonly fresh: readonly CurrentEntry[];
  /** Every filing on these pages: to be stored, and given as `known` at the next poll. */
  readonly filings: readonly Accession[];
  /** Whether a further page has to be read to reach what is known. */
  readonly isShort: boolean;
}

/** Whose lists of filings are looked through for what the feed names. */
const KINDS: Readonly<Record<CurrentFeed, readonly WatchKind[]>> = {
  ownership: ['company', 'person'],
  notices: ['company', 'person'],
  stakes: ['company'],
  holdings: ['fund'],
};

/**
 * Reads the pages of a feed that a poll has so far. A feed is not in strict order, so every filing
 * on the pages that was not known counts as new; a filing that is known tells that the pages reach
 * back to the last poll. If they still do not after the last page allowed (`isShort`), filings were
 * passed over, and the entries must be caught up from their own lists. With nothing known, as at
 * the first poll, there is nothing to reach back to. Time grows with the number of entries.
 */
export function readFeedPages(
  feed: CurrentFeed,
  pages: readonly CurrentPage[],
  known: ReadonlySet<Accession>,
  watched: ReadonlySet<WatchId>,
): FeedReading {
  const filings = new Set<Accession>();
  const fresh: CurrentEntry[] = [];
  const hits = new Map<WatchId, Accession[]>();
  let hasReached = known.size === 0;
  for (const { entries } of pages) {
    for (const entry of entries) {
      const { accession, cik } = entry;
      filings.add(accession);
      if (known.has(accession)) {
        hasReached = true;
        continue;
      }
      fresh.push(entry);
      for (const kind of KINDS[feed]) {
        const id = watchId(kind, cik);
        if (watched.has(id) && !hits.get(id)?.includes(accession)) addTo(hits, id, accession);
      }
    }
  }
  const isWhole = pages.some(({ listed }) => listed < FEED_PAGE);
  return { hits, fresh, filings: [...filings], isShort: !hasReached && !isWhole };
}

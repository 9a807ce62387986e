import type { KeptCorrection } from '@/lib/core/correction/correction';
import { pauseOf } from '@/lib/core/site/pause';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type {
  DirectoryQuery,
  DirectoryReply,
  Listing,
  Paused,
  WordCorrection,
} from '@/lib/core/ticker/slice';
import type { Settings } from '@/lib/settings/settings';
import type { Corrections } from './corrections';
import type { Directory } from './directory';

/** What the answer to a page is put together from. */
export interface ReplySources {
  readonly directory: Directory;
  readonly corrections: Corrections;
  readonly settings: () => Promise<Settings>;
  readonly now: () => number;
}

/** Where a page stands: its own host and that of the tab, which differ for a frame; null for none. */
export interface PagePlace {
  readonly host: string | null;
  readonly tabHost: string | null;
}

/**
 * The whole answer to a page: that its site is paused, or what its tokens may stand for,
 * what the reader corrected there and chose. All corrections of the host are given, for they are
 * few and the words of a phrase may be spread over several questions.
 */
export async function replyToPage(
  { directory, corrections, settings, now }: ReplySources,
  query: DirectoryQuery,
  { host, tabHost }: PagePlace,
): Promise<Result<DirectoryReply | Paused, Problem>> {
  const [made, chosen] = await Promise.all([corrections.on(host), settings()]);
  const { marks, markStyle, opening, hoverDelay, pausedSites } = chosen;
  const pause = pauseOf(pausedSites, [host, tabHost], now());
  if (pause) return ok({ pausedUntilMs: pause.untilMs });
  const slice = await directory.slice(query);
  if (!slice.ok) return slice;
  const symbols = made.flatMap(({ instead }) => (instead ? [instead.ticker] : []));
  const meant = await directory.slice({ symbols: [...new Set(symbols)], words: [] });
  if (!meant.ok) return meant;
  const listings = new Map<string, Listing>(meant.value.listings.map((one) => [one.ticker, one]));
  return ok({
    ...slice.value,
    corrections: made.map((one) => wordCorrection(one, listings)),
    marks,
    markStyle,
    opening,
    hoverDelay,
  });
}

/** A choice that no list holds any more, or whose ticker another company bears now, is none. */
function wordCorrection(
  { phrase, not, instead }: KeptCorrection,
  listings: ReadonlyMap<string, Listing>,
): WordCorrection {
  const listing = instead && listings.get(instead.ticker);
  return { phrase, not, instead: listing && listing.cik === instead.cik ? listing : null };
}

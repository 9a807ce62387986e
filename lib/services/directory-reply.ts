import type { KeptCorrection } from '@/lib/core/correction/correction';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import type {
  DirectoryQuery,
  DirectoryReply,
  Listing,
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
}

/**
 * The whole answer to a page on a host (null when it has none): what its tokens may stand for,
 * what the reader corrected there and chose. All corrections of the host are given, for they are
 * few and the words of a phrase may be spread over several questions.
 */
export async function replyToPage(
  { directory, corrections, settings }: ReplySources,
  query: DirectoryQuery,
  host: string | null,
): Promise<Result<DirectoryReply, Problem>> {
  const [made, { marks }] = await Promise.all([corrections.on(host), settings()]);
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

import { compareText } from '@/lib/core/order';
import type { WatchEntry } from './entry';
import type { DerivedNews } from './news';

/** An entry with the last that it did, as far as both say where it stands in the list. */
interface Active {
  readonly entry: Pick<WatchEntry, 'addedAtMs'>;
  readonly summary: { readonly latest: Pick<DerivedNews, 'filedOn'> | null } | null;
}

/**
 * The order of the watchlist, for sorting: the newest activity first; what has none keeps the
 * order in which it was added, newest first.
 */
export function byActivity(a: Active, b: Active): number {
  return compareText(newestDay(b), newestDay(a)) || b.entry.addedAtMs - a.entry.addedAtMs;
}

function newestDay({ summary }: Active): string {
  return summary?.latest?.filedOn ?? '';
}

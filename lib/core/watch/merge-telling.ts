import type { NewsItem, Telling } from './news';

/** What counts of several items that turn out to be one event. */
export type Memory = Pick<NewsItem, 'foundAtMs' | 'seenAtMs' | 'telling'>;

/**
 * The one memory of items that are one event: told if any was told, seen if any was seen, found
 * when the first was. What waits to be told is told though another of them was passed over, but
 * not what was there before the entry was watched, or was seen.
 */
export function mergeMemory(items: readonly [Memory, ...Memory[]]): Memory {
  const seen = items.flatMap(({ seenAtMs }) => seenAtMs ?? []);
  const telling = items.reduce((best, one) =>
    rankOf(one.telling) < rankOf(best.telling) ? one : best,
  ).telling;
  return {
    foundAtMs: Math.min(...items.map(({ foundAtMs }) => foundAtMs)),
    seenAtMs: seen.length === 0 ? null : Math.min(...seen),
    telling,
  };
}

function rankOf(telling: Telling): number {
  switch (telling.state) {
    case 'told':
      return 0;
    case 'telling':
      return 1;
    case 'held':
      return 4;
    case 'new':
      return 5;
    case 'silent':
      return SILENT[telling.why];
  }
}

const SILENT = { before: 2, seen: 3, cap: 6, muted: 7, off: 8, 'no-rule': 9 } as const;

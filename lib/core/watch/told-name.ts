import type { NewsItem, NewsMark } from './news';
import { newestTold, type ToldMark } from './sync-state';

/** So many marks of an event are named: another profile that knows it shares one of the earliest. */
const MARKS_NAMED = 6;

/** A short name of a mark, ten characters at most: 52 bits, so that two hardly ever share one. */
export function toldName(mark: NewsMark): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < mark.length; at += 1) {
    const code = mark.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low ^ (code + at), 0x85ebca6b) >>> 0;
  }
  return ((high & 0xf_ffff) * 0x1_0000_0000 + low).toString(36);
}

const DAY_MS = 86_400_000;

/** The marks of events that were told, here or elsewhere, to be shared with other profiles. */
export function toldMarks(items: readonly NewsItem[]): ToldMark[] {
  const told = items.flatMap(({ telling, marks }) => {
    if (telling.state !== 'told') return [];
    const day = Math.floor(telling.atMs / DAY_MS);
    return marks.slice(0, MARKS_NAMED).map((mark) => ({ name: toldName(mark), day }));
  });
  return newestTold(told);
}

/** Whether another profile told the event, by the short names it shared. */
export function isToldElsewhere(
  { marks }: Pick<NewsItem, 'marks'>,
  names: ReadonlySet<string>,
): boolean {
  return names.size > 0 && marks.some((mark) => names.has(toldName(mark)));
}

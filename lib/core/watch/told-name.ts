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

const HOUR_MS = 3_600_000;

/**
 * The marks of events that this profile, `by`, told or is about to tell, to be shared with the
 * others. It is said before the browser is asked: a profile that dies in between tells when it is
 * there again, and no other does meanwhile.
 */
export function toldMarks(items: readonly NewsItem[], by: string, nowMs: number): ToldMark[] {
  const told = items.flatMap(({ telling, marks }) => {
    const atMs = toldAt(telling, nowMs);
    if (atMs === null) return [];
    const hour = Math.floor(atMs / HOUR_MS);
    return marks.slice(0, MARKS_NAMED).map((mark) => ({ name: toldName(mark), hour, by }));
  });
  return newestTold(told);
}

function toldAt(telling: NewsItem['telling'], nowMs: number): number | null {
  if (telling.state === 'telling') return nowMs;
  return telling.state === 'told' && telling.where === 'here' ? telling.atMs : null;
}

/** The names of what profiles other than this one told. */
export function namesToldElsewhere(told: readonly ToldMark[], by: string): ReadonlySet<string> {
  return new Set(told.filter((one) => one.by !== by).map(({ name }) => name));
}

/** Whether another profile told the event, by the short names it shared. */
export function isToldElsewhere(
  { marks }: Pick<NewsItem, 'marks'>,
  names: ReadonlySet<string>,
): boolean {
  return names.size > 0 && marks.some((mark) => names.has(toldName(mark)));
}

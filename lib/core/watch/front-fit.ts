import { FRONT_LIMITS } from './front-limits';

/** The popup's room in CSS pixels, at most, and how much of it each takes, at least. */
const ROOM = { all: 480, heading: 28, item: 51, line: 54 } as const;

/**
 * How much of the popup can be in sight when it opens: groups of news, each with so many items as
 * given, and entries of the watchlist below them. What is not drawn then does not delay its opening.
 */
export function frontFit(items: readonly number[]): {
  readonly groups: number;
  readonly lines: number;
} {
  let left: number = ROOM.all;
  let groups = 0;
  for (const size of items.slice(0, FRONT_LIMITS.groups)) {
    if (left <= 0) break;
    groups += 1;
    left -= ROOM.heading + Math.min(size, FRONT_LIMITS.items) * ROOM.item;
  }
  const lines = 1 + Math.ceil(Math.max(0, left) / ROOM.line);
  return { groups, lines: Math.min(lines, FRONT_LIMITS.lines) };
}

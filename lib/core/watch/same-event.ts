import type { NewsItem, NewsMark } from './news';

/**
 * Items of several entries by the event they are about: whoever shares a mark is one event, over
 * any number of steps. In the order of their first items; time grows with the number of marks.
 */
export function eventsOf(items: readonly NewsItem[]): NewsItem[][] {
  const parents = items.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parents[root]; up !== undefined && up !== root; up = parents[root]) root = up;
    // Shortens the way for the next one who asks.
    parents[at] = root;
    return root;
  };
  const placeOf = new Map<NewsMark, number>();
  for (const [at, { marks }] of items.entries()) {
    for (const mark of marks) {
      const known = placeOf.get(mark);
      if (known === undefined) placeOf.set(mark, at);
      else join(parents, rootOf(known), rootOf(at));
    }
  }
  const events = new Map<number, NewsItem[]>();
  for (const [at, item] of items.entries()) {
    const root = rootOf(at);
    const event = events.get(root);
    if (event) event.push(item);
    else events.set(root, [item]);
  }
  return [...events.values()];
}

/** The earlier one leads. */
function join(parents: number[], a: number, b: number): void {
  parents[Math.max(a, b)] = Math.min(a, b);
}

import { say } from '@/lib/core/words/say';

const CHIEFS = new Map([
  ['CEO', 'chiefCeo'],
  ['Co-CEO', 'chiefCoCeo'],
  ['Interim CEO', 'chiefInterimCeo'],
  ['CFO', 'chiefCfo'],
  ['Interim CFO', 'chiefInterimCfo'],
  ['COO', 'chiefCoo'],
  ['Interim COO', 'chiefInterimCoo'],
] as const);

/**
 * `the chief executive` and its like for a role as `roleOf` gives it, with or without a seat on
 * the board; null for every other role, where only a name is safe.
 */
export function chiefRole(role: string): string | null {
  const key = keyOf(role);
  return key ? say(key) : null;
}

/** The same at the beginning of a sentence. */
export function chiefRoleFirst(role: string): string | null {
  const key = keyOf(role);
  return key ? say(`${key}First`) : null;
}

/** The key of the same, for a sentence that is kept as data. */
export function chiefRoleKey(role: string) {
  const key = keyOf(role);
  return key ? (`${key}First` as const) : null;
}

function keyOf(role: string) {
  const titles: ReadonlyMap<string, NonNullable<ReturnType<(typeof CHIEFS)['get']>>> = CHIEFS;
  return titles.get(role.replace(/, director$/, ''));
}

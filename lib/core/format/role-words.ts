const CHIEFS: ReadonlyMap<string, string> = new Map([
  ['CEO', 'the chief executive'],
  ['Co-CEO', 'a co-chief executive'],
  ['Interim CEO', 'the interim chief executive'],
  ['CFO', 'the chief financial officer'],
  ['Interim CFO', 'the interim chief financial officer'],
  ['COO', 'the chief operating officer'],
  ['Interim COO', 'the interim chief operating officer'],
]);

/**
 * `the chief executive` and its like for a role as `roleOf` gives it, with or without a seat on
 * the board; null for every other role, where only a name is safe.
 */
export function chiefRole(role: string): string | null {
  return CHIEFS.get(role.replace(/, director$/, '')) ?? null;
}

/** More of a value is not looked at, so that looking is cheaper than reading. */
const MOST = 3_000;
const LONGEST_PROBLEM = 600;

/**
 * What is wrong with what a parser returned; null when it is facts or a problem in words. A figure
 * that is not finite is wrong, and so is a problem that says nothing or repeats the whole input.
 */
export function faultIn(value: unknown): string | null {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < MOST; seen += 1) {
    const one = waiting.pop();
    if (typeof one === 'number' && !Number.isFinite(one)) return `the figure ${one}`;
    if (typeof one !== 'object' || one === null) continue;
    const problem: unknown = 'problem' in one ? one.problem : 'unstated';
    if (problem === '') return 'a problem without words';
    if (typeof problem === 'string' && problem.length > LONGEST_PROBLEM)
      return 'a boundless problem';
    if (one instanceof Map) waiting.push(...one.keys(), ...one.values());
    else for (const inner of Object.values(one).slice(0, MOST)) waiting.push(inner);
  }
  return Object.keys(Object.prototype).length > 0 ? 'something new on every object' : null;
}

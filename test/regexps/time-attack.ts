import type { Attack } from './attacks';

/** Powers show in the first of these, before they would hang, and squares in the last. */
const LENGTHS = [24, 36, 54, 81, 121, 182, 273, 1_500];
const LONG = 20_000;
/** Milliseconds beyond which the short text is followed by the long one. */
const STRANGE_MS = 0.7;
/**
 * Milliseconds of the processor that 20,000 characters may take. Work that grows with their square
 * takes several hundred, work in proportion one or two.
 */
const MOST_MS = 30;
const RUNS = 3;

/**
 * The milliseconds that an attack took where they were too many; null where it was harmless. A
 * bound is the most characters that the expression is ever given, or null for no such bound.
 */
export function timeAttack(regex: RegExp, attack: Attack, bound: number | null): number | null {
  const most = bound ?? LONG;
  for (const length of LENGTHS) {
    const text = textOf(attack, Math.min(length, most));
    const begun = performance.now();
    search(regex, text);
    if (performance.now() - begun < STRANGE_MS) continue;
    const ms = processorMs(regex, text);
    if (ms > MOST_MS) return ms;
    if (length !== LENGTHS.at(-1)) continue;
    const longer = processorMs(regex, textOf(attack, most));
    return longer > MOST_MS ? longer : null;
  }
  return null;
}

function textOf({ start, unit, end }: Attack, length: number): string {
  return start + unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** The least of some runs, for the machine has other work as well. */
function processorMs(regex: RegExp, text: string): number {
  let best = Infinity;
  for (let run = 0; run < RUNS && best > MOST_MS; run += 1) {
    const begun = process.cpuUsage();
    search(regex, text);
    best = Math.min(best, process.cpuUsage(begun).user / 1_000);
  }
  return best;
}

function search(regex: RegExp, text: string): void {
  regex.lastIndex = 0;
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.exec(text);
}

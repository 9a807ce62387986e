import type { Required } from './literals';
import { holds, type Trigrams } from './trigrams';

const PASSES = -1;
const FAILS = -2;
/** The bit to look at, and where to go on when it is set and when it is not. */
const STEP = 3;

/** Tells at the cost of a few bits that an expression cannot match a text. */
export class Prefilter {
  private readonly steps: Int32Array;
  private readonly first: number;

  constructor(required: Required) {
    const steps: number[] = [];
    this.first = add(steps, required, PASSES, FAILS);
    this.steps = Int32Array.from(steps);
  }

  /** False where no match is possible; true says nothing. */
  passes(held: Trigrams): boolean {
    const { steps } = this;
    let at = this.first;
    while (at >= 0) at = steps[holds(held, steps[at] ?? 0) ? at + 1 : at + 2] ?? FAILS;
    return at === PASSES;
  }
}

/** Adds the steps that go on at `met` or at `unmet`, from the last to the first; says where they begin. */
function add(steps: number[], required: Required, met: number, unmet: number): number {
  if (typeof required === 'number') return steps.push(required, met, unmet) - STEP;
  return 'all' in required
    ? required.all.reduceRight<number>((next, part) => add(steps, part, next, unmet), met)
    : required.any.reduceRight<number>((next, part) => add(steps, part, met, next), unmet);
}

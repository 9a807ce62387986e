import { MARK_STATES, type MarkState } from '@/lib/core/mark/mark';
import { nameOf, WEIGHTS } from './highlight';

/** The line of each state by its weight, as the detector's style sheet has it; a test compares. */
const LINES: Readonly<Record<MarkState, readonly [string, string, string]>> = {
  unknown: ['dotted 1px', 'dotted 2px', 'dotted 3px'],
  quiet: ['solid 1px', 'solid 1px', 'solid 2px'],
  bought: ['solid 2px #0b8a6a', 'solid 3px #0b8a6a', 'solid 4px #0b8a6a'],
  sold: ['dashed 2px #c2570c', 'dashed 3px #c2570c', 'dashed 4px #c2570c'],
  cluster: ['double 1px #0b8a6a', 'double 2px #0b8a6a', 'double 3px #0b8a6a'],
  funds: ['wavy 1px #8b5fd6', 'wavy 1.5px #8b5fd6', 'wavy 2px #8b5fd6'],
};

/** The rules of all marks for a tree that the detector's style sheet does not reach. */
export function markRules(): string {
  const rules = MARK_STATES.flatMap((state) =>
    WEIGHTS.map(
      (weight) =>
        `::highlight(${nameOf(state, weight)}){text-decoration:underline ${LINES[state][weight - 1]};text-underline-offset:20%}`,
    ),
  );
  return `@media screen{${rules.join('')}}`;
}

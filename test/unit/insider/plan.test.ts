import { describe, expect, test } from 'vitest';
import { filingContext } from '@/lib/core/insider/filing-context';
import { plansOf } from '@/lib/core/insider/plan';
import type { PlanState } from '@/lib/core/insider/report';
import { documentOf, row } from './ownership-rows';

function plan(
  note: string | null,
  checkbox: boolean | null,
  remarks: string | null = null,
): PlanState | undefined {
  const only = row({ tradeFootnotes: note === null ? [] : ['F1'] });
  const footnotes = note === null ? {} : { F1: note };
  const document = documentOf({ planCheckbox: checkbox, rows: [only], footnotes, remarks });
  return plansOf(filingContext(document))[0];
}

const PLANNED = 'Effected pursuant to a Rule 10b5-1 trading plan.';
const UNPLANNED = 'The sale was not made pursuant to a Rule 10b5-1 plan.';

describe('the row’s own note and the checkbox of the filing', () => {
  test.each<[string | null, boolean | null, PlanState]>([
    [null, null, 'unknown'],
    [null, false, 'no-plan'],
    [null, true, 'plan'],
    [PLANNED, null, 'plan'],
    [PLANNED, false, 'plan'],
    [PLANNED, true, 'plan'],
    [UNPLANNED, null, 'no-plan'],
    [UNPLANNED, true, 'no-plan'],
    ['Weighted average price.', true, 'plan'],
    ['Weighted average price.', null, 'unknown'],
  ])('%s with %s: %s', (note, checkbox, state) => {
    expect(plan(note, checkbox)).toBe(state);
  });
});

describe('spellings', () => {
  test.each<[string, PlanState]>([
    ['RULE 10B5-1 TRADING PLAN', 'plan'],
    ['a 10b5-1(c) plan', 'plan'],
    ['a 10b5–1 plan', 'plan'],
    ['a 10b5‑1 plan', 'plan'],
    ['a 10b-5-1 plan', 'plan'],
    ['a 10b5 1 plan', 'plan'],
    ['a 10(b)5-1 plan', 'plan'],
    ['a 10b5-l plan', 'plan'],
    ['Rule 10b5.1 trading plan', 'plan'],
    ['Rule 10b-5(1)', 'plan'],
    ['Rule 10(b)(5)(1)', 'plan'],
    ['effected without discretion pursuant to a Rule 10b5-1 plan', 'plan'],
    ['not a discretionary trade and was made pursuant to a Rule 10b5-1 plan', 'plan'],
    ['inadvertently not reported and was made pursuant to a Rule 10b5-1 plan', 'plan'],
    ['no control over the timing under the 10b5-1 plan', 'plan'],
    ['not pursuant to any contract or written plan intended to satisfy Rule 10b5-1', 'no-plan'],
    ['adopted a Rule 10b5-1 plan for future sales', 'unknown'],
    ['Rule 10b-5', 'unknown'],
    ['Rule 10b5-2', 'unknown'],
    ['sold outside of any Rule 10b5-1 plan', 'no-plan'],
    ['none of these were under a Rule 10b5-1 plan', 'no-plan'],
    ['no Rule 10b5-1 plan was used', 'no-plan'],
    ['Sold under a 10b5-1 plan. The rest was not sold under the 10b5-1 plan.', 'unknown'],
  ])('%s: %s', (note, state) => {
    expect(plan(note, null)).toBe(state);
  });
});

test('a checkbox says nothing of the rows that the footnotes leave out', () => {
  const planned = row({ tradeFootnotes: ['F1'] });
  const silent = row({ index: 1 });
  const document = documentOf({
    planCheckbox: true,
    rows: [planned, silent],
    footnotes: { F1: PLANNED },
  });
  expect(plansOf(filingContext(document))).toEqual(['plan', 'unknown']);
});

describe('remarks speak for every row whose own notes are silent', () => {
  test.each<[string | null, boolean | null, string, PlanState]>([
    [null, null, PLANNED, 'plan'],
    [null, false, PLANNED, 'plan'],
    [null, true, UNPLANNED, 'no-plan'],
    [UNPLANNED, null, PLANNED, 'no-plan'],
    [null, null, 'Exhibit 24.', 'unknown'],
    ['Weighted average price.', null, PLANNED, 'plan'],
  ])('%s with %s and %s: %s', (note, checkbox, remarks, state) => {
    expect(plan(note, checkbox, remarks)).toBe(state);
  });
});

import { expect, test } from 'vitest';
import { add, countTests, NOTHING, oneStep, tallyLine } from '@/test/suite/tally';

function file(status: string, ...tests: string[]) {
  return {
    name: 'one.test.ts',
    status,
    assertionResults: tests.map((result) => ({ status: result })),
  };
}

test('tests are counted by how they ended; everything not run is skipped', () => {
  const report = { testResults: [file('failed', 'passed', 'failed', 'skipped', 'todo')] };
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 2 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countTests({ testResults: [file('failed')] }, 1).failed).toBe(1);
});

test('a file whose set-up broke is a failure beside its unrun tests', () => {
  const report = { testResults: [file('failed', 'skipped', 'skipped')] };
  expect(countTests(report, 1)).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

test('a run that ends badly with every test green is a failure', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a run without any test is a failure', () => {
  expect(countTests({ testResults: [] }, 1).failed).toBe(1);
});

test('the last line names what was skipped only when something was', () => {
  const total = add(add(NOTHING, oneStep(true)), oneStep(false));
  expect(tallyLine(total)).toBe('1 passed, 1 failed');
  expect(tallyLine(add(total, { ...NOTHING, skipped: 3 }))).toBe('1 passed, 1 failed, 3 skipped');
});

import { expect, test } from 'vitest';
import { afterSecondTry, filesToTryAgain } from '@/test/suite/second-try';

function run(files: Record<string, readonly string[]>) {
  const testResults = Object.entries(files).map(([name, tests]) => ({
    name,
    status: tests.includes('failed') ? 'failed' : 'passed',
    assertionResults: tests.map((status) => ({ status })),
  }));
  const bad = testResults.some(({ status }) => status === 'failed');
  return { report: { testResults }, code: bad ? 1 : 0, unhandled: 0 };
}

const GREEN = { a: ['passed', 'passed'] };

test('only files that failed are tried again, and a run in which many failed is not', () => {
  expect(filesToTryAgain(run(GREEN))).toEqual([]);
  expect(filesToTryAgain(run({ ...GREEN, b: ['failed'], c: ['passed'] }))).toEqual(['b']);
  const many = Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((name) => [name, ['failed']]));
  expect(filesToTryAgain(run({ ...GREEN, ...many }))).toEqual([]);
});

test('a run with an error that no test stands for is not tried again', () => {
  const first = run({ ...GREEN, b: ['failed'] });
  expect(filesToTryAgain({ ...first, unhandled: 1 })).toEqual([]);
  expect(filesToTryAgain({ ...first, unhandled: null })).toEqual([]);
});

test('the second word counts for what was tried again, the first for the rest', () => {
  const first = run({ ...GREEN, b: ['failed', 'passed'] });
  const better = afterSecondTry(first, run({ b: ['passed', 'passed'] }));
  expect(better).toEqual({ passed: 4, failed: 0, skipped: 0 });
  const same = afterSecondTry(first, run({ b: ['failed', 'passed'] }));
  expect(same).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a second try that ends badly with every test green is a failure', () => {
  const first = run({ ...GREEN, b: ['failed'] });
  const second = { ...run({ b: ['passed'] }), code: 1 };
  expect(afterSecondTry(first, second)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

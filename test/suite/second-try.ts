import { add, countTests, type Tally, type VitestReport } from './tally';

/** One run of Vitest: what it reported, and its exit code. */
export interface Attempt {
  readonly report: VitestReport;
  readonly code: number;
  /** How many errors there were that no test stands for; null where the run ended before it could say. */
  readonly unhandled: number | null;
}

const MOST_FILES = 4;

/**
 * The files of a run that are worth a second try: those that failed, or none when so many did that
 * it is no accident, or when something failed outside of any file.
 */
export function filesToTryAgain({ report, unhandled }: Attempt): readonly string[] {
  if (unhandled !== 0) return [];
  const failed = report.testResults.filter(({ status }) => status === 'failed');
  return failed.length <= MOST_FILES ? failed.map(({ name }) => name) : [];
}

/** The count of a run whose failed files were run again: the second word of those, the first of the others. */
export function afterSecondTry(first: Attempt, second: Attempt): Tally {
  const again = new Set(filesToTryAgain(first));
  const others = first.report.testResults.filter(({ name }) => !again.has(name));
  const held = others.length > 0 ? countTests({ testResults: others }, 0) : null;
  const renewed = countTests(second.report, second.code);
  return held ? add(held, renewed) : renewed;
}

/** How many checks ended in which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly testResults: readonly {
    /** The file, absolute. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The sum of two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** One step as a tally of one. */
export function oneStep(passed: boolean): Tally {
  return { ...NOTHING, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * Counts a Vitest run. A file that failed without a failing test (a broken import, a broken hook)
 * and a run that failed without a failing file (an error after the end) count as one failure each.
 */
export function countTests({ testResults }: VitestReport, exitCode: number): Tally {
  let tally = NOTHING;
  for (const file of testResults) {
    const counts = { ...NOTHING };
    for (const { status } of file.assertionResults) {
      if (status === 'passed' || status === 'failed') counts[status] += 1;
      else counts.skipped += 1;
    }
    if (file.status === 'failed' && counts.failed === 0) counts.failed = 1;
    tally = add(tally, counts);
  }
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The last line of a run: `N passed, N failed`, and `, N skipped` when any was. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

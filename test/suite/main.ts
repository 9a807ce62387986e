import type { Result } from '@/lib/core/result';
import { obtainBrowser, obtainFirefox } from '@/test/browser/install-browser';
import type { Hearing } from './run-tool';
import { runTests, runTestsTwice, skipTests } from './run-tests';
import { check, runTogether, type Step } from './step';
import { add, NOTHING, tallyLine } from './tally';

const FIREFOX = ['-b', 'firefox', '--mv3'];
const QUIETLY = ['--level', 'warn'];

// Steps of one line run side by side. The builds come before the tests, because the repository's
// tests measure what was built; unit tests have the machine to themselves, browsers mostly wait.
const PHASES: readonly (readonly Step[])[] = [
  [check('prepare', ['wxt', 'prepare'])],
  [
    check('typecheck', ['typescript', '--noEmit']),
    check('lint', ['oxlint', '--type-aware', '--deny-warnings']),
    check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  ],
  [check('build and zip for Chromium', ['wxt', 'build', ...QUIETLY], ['wxt', 'zip', ...QUIETLY])],
  [
    check(
      'build, zip and lint for Firefox',
      ['wxt', 'build', ...FIREFOX, ...QUIETLY],
      ['wxt', 'zip', ...FIREFOX, ...QUIETLY],
      ['addons-linter', '--boring', '.output/firefox-mv3'],
    ),
  ],
  [
    {
      title: 'unit, property and repository tests',
      run: (hearing) => runTests(hearing, 'test/vitest.config.ts'),
    },
  ],
  [
    endToEnd('end-to-end tests in Chromium', 'test/vitest.e2e.config.ts', obtainBrowser),
    endToEnd('end-to-end tests in Firefox', 'test/vitest.firefox.config.ts', obtainFirefox),
  ],
];

/** Runs every check of the repository and ends with their count. Returns the exit code. */
export async function main(): Promise<number> {
  let total = NOTHING;
  const broken: string[] = [];
  for (const steps of PHASES) {
    const outcome = await runTogether(steps);
    total = add(total, outcome.total);
    broken.push(...outcome.broken);
  }
  console.log(broken.length > 0 ? `\nFailed: ${broken.join('; ')}.\n` : '');
  console.log(tallyLine(total));
  return total.failed > 0 ? 1 : 0;
}

function endToEnd(title: string, config: string, obtain: () => Result<unknown, string>): Step {
  const run = (hearing: Hearing) => {
    const browser = obtain();
    if (browser.ok) return runTestsTwice(hearing, config);
    console.log(`${title} are skipped. ${browser.problem}`);
    return skipTests(hearing, config);
  };
  return { title, run };
}

import { obtainBrowser, obtainFirefox } from '@/test/browser/install-browser';
import type { Result } from '@/lib/core/result';
import { runTests, skipTests } from './run-tests';
import { runTool } from './run-tool';
import { add, NOTHING, oneStep, tallyLine, type Tally } from './tally';

interface Step {
  readonly title: string;
  run(): Promise<Tally>;
}

const FIREFOX = ['-b', 'firefox', '--mv3'];
const QUIETLY = ['--level', 'warn'];

// The builds come before the tests, because the repository's tests measure what was built.
const STEPS: readonly Step[] = [
  check('typecheck', ['wxt', 'prepare'], ['typescript', '--noEmit']),
  check('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  check('build for Chromium', ['wxt', 'build', ...QUIETLY]),
  check('build for Firefox', ['wxt', 'build', ...FIREFOX, ...QUIETLY]),
  check('zip', ['wxt', 'zip', ...QUIETLY], ['wxt', 'zip', ...FIREFOX, ...QUIETLY]),
  check('lint for Firefox', ['addons-linter', '--boring', '.output/firefox-mv3']),
  { title: 'unit, property and repository tests', run: () => runTests('test/vitest.config.ts') },
  {
    title: 'end-to-end tests in Chromium',
    run: () => runEndToEnd('test/vitest.e2e.config.ts', obtainBrowser),
  },
  {
    title: 'end-to-end tests in Firefox',
    run: () => runEndToEnd('test/vitest.firefox.config.ts', obtainFirefox),
  },
];

/** Runs every check of the repository and ends with their count. Returns the exit code. */
export async function main(): Promise<number> {
  let total = NOTHING;
  const broken: string[] = [];
  for (const step of STEPS) {
    console.log(`\n— ${step.title}`);
    const tally = await runGuarded(step);
    if (tally.failed > 0) broken.push(step.title);
    total = add(total, tally);
  }
  console.log(broken.length > 0 ? `\nFailed: ${broken.join('; ')}.\n` : '');
  console.log(tallyLine(total));
  return total.failed > 0 ? 1 : 0;
}

async function runGuarded(step: Step): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    console.error(`${step.title} broke down:`, error);
    return oneStep(false);
  }
}

function check(title: string, ...commands: readonly (readonly [string, ...string[]])[]): Step {
  return {
    title,
    run: async () => {
      for (const [tool, ...args] of commands) {
        const code = await runTool(tool, ...args);
        if (code !== 0) {
          console.error(`${title} failed: ${tool} ended with exit code ${code}.`);
          return oneStep(false);
        }
      }
      return oneStep(true);
    },
  };
}

async function runEndToEnd(config: string, obtain: () => Result<unknown, string>): Promise<Tally> {
  const browser = obtain();
  if (browser.ok) return runTests(config);
  console.log(`These end-to-end tests are skipped. ${browser.problem}`);
  return skipTests(config);
}

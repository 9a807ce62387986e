import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHeard, type Hearing } from './run-tool';
import { afterSecondTry, filesToTryAgain, type Attempt } from './second-try';
import { countTests, NOTHING, type Tally, type VitestReport } from './tally';

/** Runs every test of a Vitest configuration, reports as usual, and counts them. */
export async function runTests(hearing: Hearing, config: string): Promise<Tally> {
  const { report, code } = await attempt(hearing, config);
  return countTests(report, code);
}

/**
 * Like `runTests`, for tests that drive a browser: on a shared machine (`CI`) the files that failed
 * are run once more, one after the other with the machine to themselves, and what they then say
 * counts. Each is named aloud, since a test that needs a second try is a defect of its own.
 */
export async function runTestsTwice(hearing: Hearing, config: string): Promise<Tally> {
  const first = await attempt(hearing, config);
  const files = process.env['CI'] ? filesToTryAgain(first) : [];
  if (files.length === 0) return countTests(first.report, first.code);
  console.log(`\nThese failed and are tried once more, alone:\n${files.join('\n')}\n`);
  const second = await attempt(hearing, config, ...files, '--maxWorkers=1');
  return afterSecondTry(first, second);
}

async function attempt(hearing: Hearing, config: string, ...args: string[]): Promise<Attempt> {
  return withReport(async (path) => {
    const code = await runHeard(
      hearing,
      'vitest',
      'run',
      '-c',
      config,
      '--reporter=default',
      '--reporter=json',
      `--reporter=${join(import.meta.dirname, 'unhandled-reporter.ts')}`,
      `--outputFile.json=${path}`,
      `--outputFile.unhandled=${path}.unhandled`,
      ...args,
    );
    const unhandled = existsSync(`${path}.unhandled`) ? readJson(`${path}.unhandled`) : null;
    return { report: readJson(path) as VitestReport, code, unhandled: unhandled as number | null };
  });
}

/** Counts the tests of a Vitest configuration as skipped, without running one. */
export async function skipTests(hearing: Hearing, config: string): Promise<Tally> {
  return withReport(async (path) => {
    await runHeard(hearing, 'vitest', 'list', '-c', config, `--json=${path}`);
    return { ...NOTHING, skipped: (readJson(path) as unknown[]).length };
  });
}

async function withReport<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-report-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool';
import { countTests, NOTHING, type Tally, type VitestReport } from './tally';

/** Runs every test of a Vitest configuration, reports as usual, and counts them. */
export async function runTests(config: string): Promise<Tally> {
  return withReport(async (report) => {
    const code = await runTool(
      'vitest',
      'run',
      '-c',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    );
    return countTests(readJson(report) as VitestReport, code);
  });
}

/** Counts the tests of a Vitest configuration as skipped, without running one. */
export async function skipTests(config: string): Promise<Tally> {
  return withReport(async (report) => {
    await runTool('vitest', 'list', '-c', config, `--json=${report}`);
    return { ...NOTHING, skipped: (readJson(report) as unknown[]).length };
  });
}

async function withReport(use: (report: string) => Promise<Tally>): Promise<Tally> {
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

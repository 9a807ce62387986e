import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the benchmarks of filings as the product runs, in one script that Vite has built, where an
 * engine can inline across modules; and in a process of its own, where nothing that ran before
 * counts. fast-xml-parser is part of that script too. Returns lines to print.
 */
export async function benchFilings(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'buyline-bench-'));
  try {
    await buildScript(folder);
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(folder, 'filings-main.mjs'),
      join(ROOT, '../shared/edgar/form4'),
    ]);
    return stdout.trimEnd().split('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function buildScript(folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    ssr: { noExternal: true },
    build: {
      ssr: 'test/bench/filings-main.ts',
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
}

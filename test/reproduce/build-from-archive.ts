import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { digestsOf } from './digests';

const ROOT = resolve(import.meta.dirname, '../..');
const LIMIT_MS = 5 * 60_000;

/**
 * Unpacks a sources archive into a folder of its own, builds there for some browsers with the
 * dependencies that are installed here, and returns the digests of what was built, by browser.
 * Throws where it does not build.
 */
export function buildFromArchive(
  archive: string,
  browsers: readonly string[],
): Map<string, Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
      if (path.endsWith('/')) continue;
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return new Map(
      browsers.map((browser) => {
        build(folder, browser);
        return [browser, digestsOf(join(folder, `.output/${browser}-mv3`))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string, browser: string): void {
  // A build that inherited it from a test would be a build for development.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const program = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = ['build', '-b', browser, '--mv3', '--level', 'warn'];
  execFileSync(process.execPath, [program, ...args], {
    cwd: folder,
    env,
    stdio: 'pipe',
    timeout: LIMIT_MS,
  });
}

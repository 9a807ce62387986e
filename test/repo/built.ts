import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runTool } from '@/test/suite/run-tool';
import { listFiles, PRODUCT, ROOT } from './sources';

export type Target = 'chrome' | 'firefox';

/** A production build: paths from the repository's root. */
export interface Built {
  readonly folder: string;
  readonly zip: string;
}

const LOCK = join(ROOT, '.output/.building');

/**
 * The production build for a browser, made first when there is none or when a source is newer.
 * Test files run side by side, so one builds and the others wait. Throws when it does not build.
 */
export async function builtFor(target: Target): Promise<Built> {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const built = {
    folder: `.output/${target}-mv3`,
    zip: `.output/${name}-${version}-${target}.zip`,
  };
  await alone(async () => {
    if (changedMs(built.zip) > newestSourceMs()) return;
    const code = await runTool('wxt', 'zip', '-b', target, '--mv3', '--level', 'warn');
    if (code !== 0) throw new Error(`The extension does not build for ${target}.`);
  });
  return built;
}

async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  while (!tookLock()) await wait(100);
  try {
    await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function tookLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // Left behind by a run that was ended in the middle of a build.
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 120_000) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function newestSourceMs(): number {
  const sources = [...PRODUCT, 'public'].filter((folder) => existsSync(join(ROOT, folder)));
  const files = [...sources.flatMap(listFiles), 'package-lock.json', 'package.json'];
  return Math.max(...[...files, 'wxt.config.ts'].map(changedMs));
}

function changedMs(path: string): number {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '@/test/suite/run-tool';
import { buildFromArchive } from './build-from-archive';
import { differing, digestsOf } from './digests';

const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * Builds and packs twice from this folder and once from the sources archive, prints the digest of
 * every file, and compares them. Returns 1 when any byte differs.
 */
export async function main(): Promise<number> {
  const first = await packed();
  const second = await packed();
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const archive = join(ROOT, `.output/${name}-${version}-sources.zip`);
  const fromArchive = buildFromArchive(archive, BROWSERS);

  let broken = 0;
  for (const browser of BROWSERS) {
    const digests = first.get(browser) ?? {};
    for (const [path, digest] of Object.entries(digests))
      console.log(`${digest}  ${browser}/${path}`);
    for (const [what, others] of [
      ['a second build', second],
      ['the sources archive', fromArchive],
    ] as const) {
      const other = differing(digests, others.get(browser) ?? {});
      console.log(`${browser}, ${what}: ${other.length} of ${Object.keys(digests).length} differ`);
      for (const path of other) console.error(`  ${path}`);
      broken += other.length;
    }
  }
  return broken > 0 ? 1 : 0;
}

async function packed(): Promise<Map<string, Readonly<Record<string, string>>>> {
  const built = new Map<string, Readonly<Record<string, string>>>();
  for (const browser of BROWSERS) {
    const code = await runTool('wxt', 'zip', '-b', browser, '--mv3', '--level', 'warn');
    if (code !== 0) throw new Error(`The extension does not build for ${browser}.`);
    built.set(browser, digestsOf(join(ROOT, `.output/${browser}-mv3`)));
  }
  return built;
}

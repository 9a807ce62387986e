import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPTS = ['detector', 'judge'];

/**
 * Writes, as an unpacked extension for one host's pages of the bench, the scripts of the built one
 * as functions that nobody calls: what it costs to load so much script and do nothing. Returns its
 * folder.
 */
export function writeLoadFloor(host: string, extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-load-'));
  const js = SCRIPTS.map((name) => `${name}.js`);
  const manifest = {
    manifest_version: 3,
    name: 'Loads and does nothing',
    version: '1',
    content_scripts: [{ matches: [`https://${host}/bench/*`], js }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const name of js) {
    const built = readFileSync(join(extension, 'content-scripts', name), 'utf8');
    // The hint that has functions compiled counts in a script's first line only.
    const [first = '', ...rest] = built.split('\n');
    const [hint, code] = first.startsWith('//#') ? [first, rest.join('\n')] : ['', built];
    writeFileSync(join(folder, name), `${hint}\nvoid function () {\n${code}\n};\n`);
  }
  return folder;
}

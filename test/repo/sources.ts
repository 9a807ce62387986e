import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder that holds package.json, absolute. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The folders whose code reaches the reader. */
export const PRODUCT = ['entrypoints', 'components', 'lib'] as const;

/** Every file below a folder of the repository, as paths from its root with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every TypeScript file below the folders. */
export function listSources(...folders: readonly string[]): string[] {
  return folders.flatMap(listFiles).filter((path) => /\.tsx?$/.test(path));
}

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

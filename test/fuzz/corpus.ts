import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailedCase } from './run-cases';

const CORPUS = join(import.meta.dirname, 'corpus');
/** What is larger than this belongs into a test that makes it. */
const LARGEST = 20_000;

/** Every case that was ever found, each as its file. */
export function readCorpus(): { readonly file: string; readonly found: FailedCase }[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      file,
      found: JSON.parse(readFileSync(join(CORPUS, file), 'utf8')) as FailedCase,
    }));
}

/** Keeps a case, to be tried again for ever; returns the path, or null for one that is too large. */
export function keepCase(found: FailedCase): string | null {
  const text = `${JSON.stringify({ ...found, fault: found.fault.split('\n')[0] }, null, 2)}\n`;
  if (text.length > LARGEST) return null;
  const name = createHash('sha256').update(found.source).digest('hex').slice(0, 8);
  mkdirSync(CORPUS, { recursive: true });
  const path = join(CORPUS, `${found.parser}-${name}.json`);
  writeFileSync(path, text);
  return path;
}

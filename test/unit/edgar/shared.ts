import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of recorded documents beside the repository. */
export function shared(path: string): string {
  return fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));
}

/** Whether that folder or file is absent, in which case tests on real documents are skipped. */
export function isAbsent(path: string): boolean {
  return !existsSync(shared(path));
}

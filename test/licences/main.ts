import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/test/repo/sources';
import { licenceText } from './licence-text';

/** Writes the licences of what is bundled to `public/licences.txt`, which is packed with the rest. */
export function main(): number {
  const text = licenceText();
  writeFileSync(join(ROOT, 'public/licences.txt'), text);
  console.log(`public/licences.txt: ${text.length} characters`);
  return 0;
}

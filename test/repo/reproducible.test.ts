import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFromArchive } from '@/test/reproduce/build-from-archive';
import { differing, digestsOf } from '@/test/reproduce/digests';
import { builtFor } from './built';
import { readText, ROOT } from './sources';

// The build for Chromium is compared by `npm run reproduce`, which takes longer.
test('the sources archive builds to the same bytes, in another folder', async () => {
  const { folder } = await builtFor('firefox');
  const { name, version } = JSON.parse(readText('package.json')) as Record<string, string>;
  const archive = join(ROOT, `.output/${name}-${version}-sources.zip`);
  expect(readFileSync(archive).length).toBeGreaterThan(100_000);
  const again = buildFromArchive(archive, ['firefox']).get('firefox') ?? {};
  const here = digestsOf(join(ROOT, folder));
  expect(Object.keys(here).length).toBeGreaterThan(20);
  expect(differing(here, again)).toEqual([]);
}, 300_000);

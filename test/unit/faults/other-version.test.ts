import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CacheDatabase } from '@/lib/db/cache';
import { OLDER_VERSIONS } from '@/test/faults/faults/other-version';

test('the matrix plays every version of the databases before the present one', async () => {
  const cache = new CacheDatabase();
  await cache.open();
  const older = Array.from({ length: cache.verno - 1 }, (_, at) => `database of version ${at + 1}`);
  cache.close();
  expect(OLDER_VERSIONS.map(({ name }) => name)).toEqual(older);
});

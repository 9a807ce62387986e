import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BESIDES, IN_CHROMIUM_ALONE, IN_EVERY_RUN } from '@/test/firefox/files';

const FOLDER = new URL('../e2e/', import.meta.url);
const written = readFileSync(new URL('firefox.md', FOLDER), 'utf8');
const files = readdirSync(FOLDER).flatMap((name) => /^(.+)\.test\.ts$/.exec(name)?.[1] ?? []);

test('every end-to-end file runs in Firefox or is known not to, and none is in two lists', () => {
  const listed = [...IN_EVERY_RUN, ...BESIDES, ...IN_CHROMIUM_ALONE];
  expect(listed.sort()).toEqual(files.sort());
});

test('what does not run in Firefox, a file or a test of one, has its reason in firefox.md', () => {
  const leavingOut = files.filter((name) =>
    readFileSync(new URL(`${name}.test.ts`, FOLDER), 'utf8').includes('skipIf(IS_FIREFOX)'),
  );
  const named = [...IN_CHROMIUM_ALONE, ...leavingOut];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !written.includes(`\`${name}\``))).toEqual([]);
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * On a shared machine (`CI`), where the whole gate has a quarter of an hour, these are left to those
 * who run the tests at home: what each looks at has a unit test or the gallery besides.
 */
const AT_HOME = ['page-zoom', 'upkeep', 'whole-pages'];
const left = process.env['CI'] ? AT_HOME.map((name) => `test/e2e/${name}.test.ts`) : [];

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: left,
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file has a browser and a stand-in for the SEC of its own, and mostly waits for its pace.
    maxWorkers: 4,
    retry: 0,
  },
});

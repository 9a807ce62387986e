import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/{unit,property,repo,sites,pages}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/setup/indexed-db.ts', 'test/property/setup/seed.ts', 'test/words/setup.ts'],
    // Machines that are busy with other work must not fail a right answer.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Files share a process, which they leave as they found it: starting one for each took longer
    // than the tests themselves.
    isolate: false,
    // Vitest would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    mockReset: true,
    restoreMocks: true,
  },
});

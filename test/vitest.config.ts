import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/{unit,property,repo,sites,pages}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/property/setup/seed.ts'],
    // Machines that are busy with other work must not fail a right answer.
    testTimeout: 30_000,
    mockReset: true,
    restoreMocks: true,
  },
});

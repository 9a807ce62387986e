import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './suite/longest-first';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file has a browser and a stand-in for the SEC of its own, and mostly waits for its pace.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    retry: 0,
  },
});

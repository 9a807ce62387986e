import { defineConfig } from 'vitest/config';
import { IN_EVERY_RUN } from './firefox/files';
import endToEnd from './vitest.e2e.config';

/** The same tests as in Chromium, in a real Firefox: those that are run each time. */
export default defineConfig({
  ...endToEnd,
  test: {
    ...endToEnd.test,
    include: [
      'test/firefox/**/*.test.ts',
      ...IN_EVERY_RUN.map((name) => `test/e2e/${name}.test.ts`),
    ],
    env: { BUYLINE_BROWSER: 'firefox' },
    // Beside the four of Chromium, on two cores.
    maxWorkers: 1,
  },
});

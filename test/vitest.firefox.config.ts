import { defineConfig } from 'vitest/config';
import endToEnd from './vitest.e2e.config';

/** Files of `test/e2e` that run in Firefox too; `firefox.md` there says why the others do not. */
const FILES = [
  'article-to-card',
  'hostile-globals',
  'hostile-host',
  'hostile-words',
  'watchlist',
  'worker',
];

/** The same tests as in Chromium, in a real Firefox. */
export default defineConfig({
  ...endToEnd,
  test: {
    ...endToEnd.test,
    include: ['test/firefox/**/*.test.ts', ...FILES.map((name) => `test/e2e/${name}.test.ts`)],
    env: { BUYLINE_BROWSER: 'firefox' },
    // Beside the four of Chromium, on two cores.
    maxWorkers: 1,
  },
});

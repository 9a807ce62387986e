import { defineConfig } from 'vitest/config';
import { BESIDES, IN_EVERY_RUN } from './firefox/files';
import inEveryRun from './vitest.firefox.config';

/** All of the tests that can run in Firefox. */
export default defineConfig({
  ...inEveryRun,
  test: {
    ...inEveryRun.test,
    include: [
      'test/firefox/**/*.test.ts',
      ...[...IN_EVERY_RUN, ...BESIDES].map((name) => `test/e2e/${name}.test.ts`),
    ],
    maxWorkers: 2,
  },
});

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './sources';

// In a process of its own, which an expression that hangs cannot take along.
test('no regular expression takes longer than in proportion to its text', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/run.mjs', 'test/regexps/main.ts'],
    { cwd: ROOT, encoding: 'utf8', timeout: 240_000 },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^[4-9]\d\d expressions, /m);
  expect(status).toBe(0);
}, 300_000);

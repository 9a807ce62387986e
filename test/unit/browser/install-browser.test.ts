import { expect, test } from 'vitest';
import { advice } from '@/test/browser/install-browser';

test.each([
  ['debian', 'sudo apt-get install chromium fonts-dejavu-core openssl'],
  ['darwin', 'brew install --cask google-chrome'],
  ['win32', 'winget install Google.Chrome'],
  ['plan9', 'Install Chromium, Microsoft Edge or Google Chrome'],
])('on %s the advice is a command to copy', (system, command) => {
  expect(advice(system)).toContain(command);
});

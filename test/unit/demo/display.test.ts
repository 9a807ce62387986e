import { expect, test } from 'vitest';
import { hasDisplay } from '@/test/demo/display';

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['win32', { CI: '1' }, false],
] as const)('%s with %o has someone watching: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});

import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '@/test/browser/find-browser';

function machine(platform: NodeJS.Platform, env: Machine['env'], programs: string[]): Machine {
  return { platform, env, home: '/ada', isExecutable: (path) => programs.includes(path) };
}

test('the CHROMIUM variable comes before everything else', () => {
  const here = machine('linux', { CHROMIUM: '/opt/msedge/edge', PATH: '/usr/bin' }, [
    '/opt/msedge/edge',
    '/usr/bin/chromium',
  ]);
  expect(findBrowser(here)).toEqual({ path: '/opt/msedge/edge', family: 'edge' });
});

test('a CHROMIUM variable that names no program is an error, not a hint', () => {
  const here = machine('linux', { CHROMIUM: '/nowhere', PATH: '/usr/bin' }, ['/usr/bin/chromium']);
  expect(() => findBrowser(here)).toThrow('/nowhere');
});

test.each([
  ['chromium before all', ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome']],
  ['chromium-browser next', ['chromium-browser', 'microsoft-edge', 'google-chrome']],
  ['Edge before Chrome', ['microsoft-edge', 'google-chrome']],
  ['Chrome last', ['google-chrome']],
])('on Linux: %s', (_, commands) => {
  const programs = commands.map((command) => `/usr/local/bin/${command}`);
  const here = machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, programs);
  expect(findBrowser(here)?.path).toBe(programs[0]);
});

test('on macOS the applications folders are searched, the reader’s own among them', () => {
  const chrome = '/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(findBrowser(machine('darwin', {}, [chrome]))).toEqual({ path: chrome, family: 'chrome' });
  expect(findBrowser(machine('darwin', {}, [chrome, edge]))?.path).toBe(edge);
});

test('on Windows Edge is found under either Program Files', () => {
  const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser(machine('win32', env, [path]))).toEqual({ path, family: 'edge' });
});

test('a machine without any is said to have none', () => {
  expect(findBrowser(machine('linux', { PATH: '/usr/bin' }, []))).toBeNull();
});

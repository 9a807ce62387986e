import { expect, test } from 'vitest';
import type { Machine } from '@/test/browser/find-browser';
import { findFirefox } from '@/test/browser/find-firefox';
import { firefoxAdvice } from '@/test/browser/install-browser';

function machine(platform: NodeJS.Platform, env: Machine['env'], programs: string[]): Machine {
  return { platform, env, home: '/ada', isExecutable: (path) => programs.includes(path) };
}

test('the FIREFOX variable comes before everything else, and has to name a program', () => {
  const env = { FIREFOX: '/opt/firefox/firefox', PATH: '/usr/bin' };
  expect(findFirefox(machine('linux', env, ['/opt/firefox/firefox', '/usr/bin/firefox-esr']))).toBe(
    '/opt/firefox/firefox',
  );
  expect(() => findFirefox(machine('linux', env, ['/usr/bin/firefox-esr']))).toThrow(
    '/opt/firefox',
  );
});

test.each<[NodeJS.Platform, Machine['env'], string]>([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/firefox-esr'],
  ['linux', { PATH: '' }, '/usr/bin/firefox'],
  ['darwin', {}, '/ada/Applications/Firefox.app/Contents/MacOS/firefox'],
  ['win32', { PROGRAMFILES: 'C:\\Apps' }, 'C:\\Apps\\Mozilla Firefox\\firefox.exe'],
])('on %s it is found where its installer puts it', (platform, env, path) => {
  expect(findFirefox(machine(platform, env, [path]))).toBe(path);
});

test('a machine without one is said to have none, and what to install', () => {
  expect(findFirefox(machine('linux', { PATH: '/usr/bin' }, []))).toBeNull();
  expect(firefoxAdvice('debian')).toContain('sudo apt-get install firefox-esr');
  expect(firefoxAdvice('plan9')).toContain('FIREFOX');
});

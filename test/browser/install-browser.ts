import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '@/lib/core/result';
import { findBrowser, type FoundBrowser } from './find-browser';
import { findFirefox } from './find-firefox';

const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'openssl'];
const DEBIAN_FIREFOX = ['firefox-esr', 'fonts-dejavu-core', 'openssl'];

/**
 * The browser of this machine, installed first where that needs nobody's consent: as root on a
 * Debian without one. The problem is a sentence that says exactly what to install.
 */
export function obtainBrowser(): Result<FoundBrowser, string> {
  return obtain(findBrowser, DEBIAN_PACKAGES, advice);
}

/** The program of this machine's Firefox, installed in the same way where there is none. */
export function obtainFirefox(): Result<string, string> {
  return obtain(findFirefox, DEBIAN_FIREFOX, firefoxAdvice);
}

function obtain<T>(
  find: () => T | null,
  packages: readonly string[],
  advise: (system: string) => string,
): Result<T, string> {
  const found = find();
  if (found !== null) return ok(found);
  const system = systemName();
  if (system !== 'debian' || process.getuid?.() !== 0) return fail(advise(system));
  console.log(`Not on this machine; installing ${packages.join(', ')} with apt-get.`);
  const problem =
    aptGet('update', '-qq') ??
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (problem) return fail(`${problem} ${advise(system)}`);
  const installed = find();
  return installed !== null ? ok(installed) : fail(advise(system));
}

/** What to install, in one sentence, on a system named as in os-release, `darwin` or `win32`. */
export function advice(system: string): string {
  const how: Record<string, string> = {
    debian: `sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}`,
    ubuntu: 'sudo snap install chromium',
    fedora: 'sudo dnf install chromium openssl',
    arch: 'sudo pacman -S chromium openssl',
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  };
  const command = how[system];
  const install = command
    ? `Install one with \`${command}\``
    : 'Install Chromium, Microsoft Edge or Google Chrome';
  return `No Chromium, Edge or Chrome was found. ${install}, or set CHROMIUM to the path of one.`;
}

/** The same for Firefox. */
export function firefoxAdvice(system: string): string {
  const how: Record<string, string> = {
    debian: `sudo apt-get install ${DEBIAN_FIREFOX.join(' ')}`,
    ubuntu: 'sudo snap install firefox',
    fedora: 'sudo dnf install firefox openssl',
    arch: 'sudo pacman -S firefox openssl',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  };
  const command = how[system];
  const install = command ? `Install it with \`${command}\`` : 'Install it';
  return `No Firefox was found. ${install}, or set FIREFOX to the path of one.`;
}

function systemName(): string {
  if (process.platform !== 'linux') return process.platform;
  try {
    return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'linux';
  } catch {
    return 'linux';
  }
}

function aptGet(...args: string[]): string | null {
  const run = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.error) return `apt-get could not be run: ${run.error.message}.`;
  return run.status === 0 ? null : `apt-get ${args[0]} ended with exit code ${run.status}.`;
}

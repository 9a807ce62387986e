import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '@/lib/core/result';
import { findBrowser, type FoundBrowser } from './find-browser';

const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core', 'openssl'];

/**
 * The browser of this machine, installed first where that needs nobody's consent: as root on a
 * Debian without one. The problem is a sentence that says exactly what to install.
 */
export function obtainBrowser(): Result<FoundBrowser, string> {
  const found = findBrowser();
  if (found) return ok(found);
  const system = systemName();
  if (system !== 'debian' || process.getuid?.() !== 0) return fail(advice(system));
  console.log(`No browser here; installing ${DEBIAN_PACKAGES.join(', ')} with apt-get.`);
  const problem =
    aptGet('update', '-qq') ??
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES);
  if (problem) return fail(`${problem} ${advice(system)}`);
  const installed = findBrowser();
  return installed ? ok(installed) : fail(advice(system));
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

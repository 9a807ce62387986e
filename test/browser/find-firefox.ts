import { posix, win32 } from 'node:path';
import { thisMachine, type Machine } from './find-browser';

const COMMANDS = ['firefox-esr', 'firefox'];

/**
 * The Firefox to drive: the `FIREFOX` variable first, then where its installers put it. Null when
 * there is none. Throws when `FIREFOX` names no program.
 */
export function findFirefox(machine: Machine = thisMachine()): string | null {
  const chosen = machine.env['FIREFOX'];
  if (chosen) {
    if (machine.isExecutable(chosen)) return chosen;
    throw new Error(`The FIREFOX variable names ${chosen}, which is not a program.`);
  }
  return candidates(machine).find((path) => machine.isExecutable(path)) ?? null;
}

function candidates({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = env[name];
      return folder ? [win32.join(folder, 'Mozilla Firefox', 'firefox.exe')] : [];
    });
  }
  const apps =
    platform === 'darwin'
      ? ['/Applications', posix.join(home, 'Applications')].map((folder) =>
          posix.join(folder, 'Firefox.app/Contents/MacOS/firefox'),
        )
      : [];
  const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin'];
  const commands = COMMANDS.flatMap((command) =>
    folders.map((folder) => posix.join(folder, command)),
  );
  return [...apps, ...commands];
}

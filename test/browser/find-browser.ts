import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export type BrowserFamily = 'chromium' | 'edge' | 'chrome';

export interface FoundBrowser {
  readonly path: string;
  readonly family: BrowserFamily;
}

/** What the search needs to know of a machine, so that it can be tried for every system on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isExecutable(path: string): boolean;
}

const COMMANDS: readonly (readonly [string, BrowserFamily])[] = [
  ['chromium', 'chromium'],
  ['chromium-browser', 'chromium'],
  ['microsoft-edge', 'edge'],
  ['microsoft-edge-stable', 'edge'],
  ['google-chrome', 'chrome'],
  ['google-chrome-stable', 'chrome'],
];

const MAC_APPS: readonly (readonly [string, BrowserFamily])[] = [
  ['Chromium', 'chromium'],
  ['Microsoft Edge', 'edge'],
  ['Google Chrome', 'chrome'],
];

const WINDOWS_PROGRAMS: readonly (readonly [string, BrowserFamily])[] = [
  ['Chromium\\Application\\chrome.exe', 'chromium'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
  ['Google\\Chrome\\Application\\chrome.exe', 'chrome'],
];

/**
 * The browser to drive: the `CHROMIUM` variable first, then Chromium, Edge and Chrome where their
 * installers put them. Null when there is none. Throws when `CHROMIUM` names no program, because
 * someone who sets it does not want another browser in its place.
 */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser | null {
  const chosen = machine.env['CHROMIUM'];
  if (chosen) {
    if (machine.isExecutable(chosen)) return { path: chosen, family: familyOf(chosen) };
    throw new Error(`The CHROMIUM variable names ${chosen}, which is not a program.`);
  }
  for (const [path, family] of candidates(machine)) {
    if (machine.isExecutable(path)) return { path, family };
  }
  return null;
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, home: homedir(), isExecutable };
}

function candidates(machine: Machine): (readonly [string, BrowserFamily])[] {
  if (machine.platform === 'win32') {
    const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map(
      (name) => machine.env[name],
    );
    return WINDOWS_PROGRAMS.flatMap(([program, family]) =>
      present(roots).map((root) => [win32.join(root, program), family] as const),
    );
  }
  const folders = present([...(machine.env['PATH'] ?? '').split(':'), '/usr/bin', '/snap/bin']);
  const commands = COMMANDS.flatMap(([command, family]) =>
    folders.map((folder) => [posix.join(folder, command), family] as const),
  );
  if (machine.platform !== 'darwin') return commands;
  const apps = MAC_APPS.flatMap(([app, family]) =>
    ['/Applications', posix.join(machine.home, 'Applications')].map(
      (folder) => [posix.join(folder, `${app}.app/Contents/MacOS/${app}`), family] as const,
    ),
  );
  return [...apps, ...commands];
}

function familyOf(path: string): BrowserFamily {
  if (/edge/i.test(path)) return 'edge';
  return /google[- \\/]*chrome/i.test(path) ? 'chrome' : 'chromium';
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

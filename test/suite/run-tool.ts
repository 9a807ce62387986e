import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The folder that holds package.json, absolute. */
export const ROOT = resolve(import.meta.dirname, '../..');

const LIMIT_MS = 16 * 60_000;

/** Where a program's words go: to the terminal as they come, or kept until its step has ended. */
export type Hearing = { readonly kept: string[] } | 'terminal';

/**
 * Runs the program of an installed package with this very Node, its words going to the terminal,
 * and returns its exit code. No shell
 * and no npx in between, so that it works on Windows as well; a program that hangs is ended after
 * sixteen minutes and fails.
 */
export async function runTool(name: string, ...args: string[]): Promise<number> {
  return runHeard('terminal', name, ...args);
}

/** Like `runTool`, with the program's words going where `hearing` says. */
export async function runHeard(hearing: Hearing, name: string, ...args: string[]): Promise<number> {
  const output = hearing === 'terminal' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [programOf(name), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
    env: environment(),
    timeout: LIMIT_MS,
  });
  const said = [child.stdout, child.stderr].map((stream) =>
    stream ? text(stream) : Promise.resolve(''),
  );
  const code = await new Promise<number>((done, refuse) => {
    child.on('error', refuse);
    child.on('exit', (code, signal) => {
      if (signal) console.error(`${name} was ended by ${signal}.`);
      done(code ?? 1);
    });
  });
  if (hearing !== 'terminal') hearing.kept.push(...(await Promise.all(said)));
  return code;
}

// Vite and Vitest set NODE_ENV for themselves. A build that inherited it would not be the
// production build: its JSX would call a development runtime that is not there.
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

function programOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (program === undefined) throw new Error(`${name} has no program to run.`);
  return join(folder, program);
}

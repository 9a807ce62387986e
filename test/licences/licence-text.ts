import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '@/lib/core/order';
import { readImports } from '@/test/repo/import-graph';
import { ROOT } from '@/test/repo/sources';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The builder brings a few lines of its own and this; the rest of it only builds. */
const BUILDER = 'wxt';
const OF_THE_BUILDER = ['@wxt-dev/browser'];
/** Says how types are written, and is in no bundle. */
const TYPES = /^@types\//;

/**
 * The licences of everything that is bundled besides our own code: what the product imports, and
 * what that needs in turn. Each text stands once, under the packages that it is of. Throws where a
 * package states none.
 */
export function licenceText(): string {
  const byText = new Map<string, string[]>();
  for (const name of bundled()) {
    const { version, license } = packageOf(name);
    const text = licenceOf(name);
    byText.set(text, [
      ...(byText.get(text) ?? []),
      `${name} ${version} (${license ?? 'see below'})`,
    ]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `Buyline contains these packages, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function bundled(): string[] {
  const imported = readImports().flatMap(({ to }) => packageIn(to) ?? []);
  const found = new Set(imported);
  for (const name of found) {
    const needed =
      name === BUILDER ? OF_THE_BUILDER : Object.keys(packageOf(name).dependencies ?? {});
    for (const one of needed) if (!TYPES.test(one)) found.add(one);
  }
  return [...found].sort(compareText);
}

/** The package that an import names; null for a file of ours. */
function packageIn(target: string): string | null {
  const name = /^(?:@[\w-]+\/)?[\w.-]+/.exec(target)?.[0] ?? '';
  return name !== '' && existsSync(join(ROOT, 'node_modules', name, 'package.json')) ? name : null;
}

function packageOf(name: string): Package {
  const path = join(ROOT, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Package;
}

function licenceOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (file !== undefined)
    return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { license } = packageOf(name);
  if (license === undefined) throw new Error(`${name} states no licence`);
  return `(The package holds no text of its licence, which is ${license}.)`;
}

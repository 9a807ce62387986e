import { posix } from 'node:path';
import { parseSync } from 'vite';
import { listSources, PRODUCT, readText } from './sources';

/** One import: a file of the repository and what it asks for, a file again or a package. */
export interface ImportEdge {
  readonly from: string;
  readonly to: string;
}

/** Every import, re-export and dynamic import of the product, imports of types among them. */
export function readImports(): ImportEdge[] {
  const files = new Set(listSources(...PRODUCT));
  return [...files].flatMap((from) =>
    specifiers(from, readText(from)).map((specifier) => ({
      from,
      to: resolveImport(from, specifier, files),
    })),
  );
}

/** What a source asks for, word for word. */
export function specifiers(path: string, text: string): string[] {
  const { module } = parseSync(path, text);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const reexported = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []));
  const named = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...named, ...reexported, ...dynamic])];
}

/** The shortest way from a file to anything forbidden, as the files on it; null without one. */
export function findPath(
  edges: readonly ImportEdge[],
  start: string,
  forbidden: RegExp,
): string[] | null {
  const ways: string[][] = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    for (const { from, to } of edges) {
      if (from !== way.at(-1) || seen.has(to)) continue;
      if (forbidden.test(to)) return [...way, to];
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return null;
}

function resolveImport(from: string, specifier: string, files: ReadonlySet<string>): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (!/^(@\/|\.)/.test(bare)) return bare;
  const path = bare.startsWith('@/') ? bare.slice(2) : posix.join(posix.dirname(from), bare);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((file) => files.has(file)) ?? path;
}

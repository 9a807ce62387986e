// Runs one of the repository's own TypeScript tools on any supported Node: Vite, which the build
// needs anyway, compiles it in memory and resolves the `@/` alias.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('usage: node test/run.mjs FILE [ARGUMENTS]');

const { module } = await runnerImport(`${root}${entry}`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
process.exitCode = (await module.main(args)) ?? 0;

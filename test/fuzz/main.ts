import { makePage, RUNTIME } from './stand-in-browser';
import { CORE_PARSERS } from './core-parsers';
import { keepCase, readCorpus } from './corpus';
import { messageParsers } from './message-parsers';
import { pageParsers } from './page-parsers';
import { runCases } from './run-cases';
import { tryCase } from './try-case';

const CASES = 100_000;
const USAGE = 'npm run fuzz -- [--cases 100000] [--seed NUMBER] [--only PARSER]';

/**
 * Reads damaged inputs by every parser and message handler, at least so many in all, and prints
 * what came of them. A case that failed is kept in the corpus. Returns 1 when any failed.
 */
export function main(args: readonly string[]): number {
  const option = (name: string) => args[args.indexOf(`--${name}`) + 1 || args.length];
  const seed = Number(option('seed') ?? Date.now() % 2 ** 32);
  const only = option('only');
  const all = [...CORE_PARSERS, ...pageParsers(makePage), ...messageParsers(RUNTIME)];
  const parsers = all.filter(({ name }) => only === undefined || name === only);
  const share = Math.ceil(Number(option('cases') ?? CASES) / parsers.length);
  if (!Number.isInteger(seed) || !(share > 0)) throw new Error(`usage: ${USAGE}`);

  let broken = 0;
  for (const { file, found } of readCorpus()) {
    const parser = all.find(({ name }) => name === found.parser);
    const fault = parser ? tryCase(parser, found.source, found.pieces).fault : 'no such parser';
    if (fault !== null) console.error(`${file}: ${fault}`);
    if (fault !== null) broken += 1;
  }

  console.log(`seed ${seed}, ${share} cases each`);
  const begun = performance.now();
  let cases = 0;
  for (const parser of parsers) {
    const outcome = runCases(parser, share, seed);
    cases += outcome.cases;
    const slowest = `${outcome.slowestMs.toFixed(1)} ms for 100 kB (${outcome.slowest})`;
    console.log(`${parser.name.padEnd(20)} ${outcome.cases} cases, slowest ${slowest}`);
    for (const found of outcome.failed) {
      const kept = keepCase(found) ?? `too large to keep: ${found.source.length} characters`;
      console.error(`  ${found.fault}\n  ${kept}`);
      broken += 1;
    }
  }
  const seconds = (performance.now() - begun) / 1_000;
  console.log(`${cases} cases in ${seconds.toFixed(0)} s, ${broken} failed`);
  return broken > 0 ? 1 : 0;
}

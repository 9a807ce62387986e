import { expect, test } from 'vitest';
import { readCorpus } from '@/test/fuzz/corpus';
import type { Parser } from '@/test/fuzz/parser';
import { runCases } from '@/test/fuzz/run-cases';
import { tryCase } from '@/test/fuzz/try-case';

const SEED = Number(process.env['SEED'] ?? 20_030_630) || Date.now() % 2 ** 32;
/** Of each of three dozen parsers, so that they are more than five thousand in all. */
const CASES = 150;

/** Tests of what must hold of any parser, whatever comes in. */
export function testParsers(parsers: readonly Parser[]): void {
  test.each(parsers)(`$name reads or refuses ${CASES} damaged inputs (seed ${SEED})`, (parser) => {
    const { cases, failed } = runCases(parser, CASES, SEED);
    expect(failed.map(({ fault, source }) => `${fault}: ${source.slice(0, 300)}`)).toEqual([]);
    expect(cases).toBe(CASES);
  });

  test.each(parsers)('$name starts from whole inputs', ({ read, seeds }) => {
    const results = seeds.map((seed) => read(seed, 997));
    const taken = results.filter((result) => !isRefusal(result));
    expect(JSON.stringify(taken).length).toBeGreaterThan(10);
  });

  const found = readCorpus().filter((one) => parsers.some(({ name }) => name === one.found.parser));

  test(`all ${found.length} cases that were ever found here are read or refused`, () => {
    const broken = found.flatMap(({ file, found: { parser, source, pieces } }) => {
      const read = parsers.find(({ name }) => name === parser);
      const fault = read ? tryCase(read, source, pieces).fault : 'no such parser';
      return fault === null ? [] : [`${file}: ${fault}`];
    });
    expect(broken).toEqual([]);
  });
}

function isRefusal(result: unknown): boolean {
  return Object(result) === result && (result as { ok?: unknown }).ok === false;
}

import * as fc from 'fast-check';
import { randomOf } from '@/test/property/form4/random';
import { damage } from './damage';
import type { Parser } from './parser';
import { tryCase } from './try-case';

/** A case that failed, made as small as it would go. */
export interface FailedCase {
  readonly parser: string;
  readonly fault: string;
  readonly pieces: number;
  readonly source: string;
}

/** What came of a parser's cases. */
export interface Outcome {
  readonly cases: number;
  readonly slowestMs: number;
  readonly slowest: string;
  readonly failed: readonly FailedCase[];
}

const MOST_FAILED = 5;
const PIECES = [1_000_000, 16_384, 997, 61];
/** One case in so many is made of nothing that was ever filed. */
const FREE = 8;
const FREE_TEXT = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 4 }),
);

/** Reads so many inputs that a seed determines: damaged ones, and texts of any kind. */
export function runCases(parser: Parser, count: number, seed: number): Outcome {
  if (parser.seeds.length === 0) throw new Error(`${parser.name} has nothing to start from`);
  const random = randomOf(seed);
  const free = fc.sample(FREE_TEXT, { numRuns: Math.ceil(count / FREE), seed });
  const failed: FailedCase[] = [];
  let [slowestMs, slowest, cases] = [0, '', 0];
  for (; cases < count && failed.length < MOST_FAILED; cases += 1) {
    const source =
      cases % FREE === 0 ? (free[cases / FREE] ?? '') : damage(parser.kind, parser.seeds, random);
    const pieces = random.pick(PIECES);
    const { fault, ms } = tryCase(parser, source, pieces);
    if (ms > slowestMs) [slowestMs, slowest] = [ms, `case ${cases}, ${source.length} characters`];
    if (fault !== null)
      failed.push(smaller({ parser: parser.name, fault, pieces, source }, parser));
  }
  return { cases, slowestMs, slowest, failed };
}

/** Cuts away halves, quarters and so on, as long as something is still wrong. */
function smaller(failed: FailedCase, parser: Parser): FailedCase {
  let { source, fault } = failed;
  let tries = 400;
  for (let size = source.length >> 1; size > 0 && tries > 0; size >>= 1) {
    for (let at = 0; at < source.length && tries > 0; tries -= 1) {
      const shorter = source.slice(0, at) + source.slice(at + size);
      const again = tryCase(parser, shorter, failed.pieces).fault;
      if (again === null) at += size;
      else [source, fault] = [shorter, again];
    }
  }
  return { ...failed, source, fault };
}

import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that keep a processor busy longest, by seconds of it on a machine of two cores (2026-11):
 * one of them that begins last runs alone at the end.
 */
const LONGEST = [
  ['gallery', 133],
  ['fault-matrix', 92],
  ['watch-day', 73],
  ['funds', 53],
  ['history', 53],
  ['two-profiles', 47],
  ['faults', 43],
] as const;

const SECONDS = new Map<string, number>(LONGEST.map(([name, s]) => [`${name}.test.ts`, s]));

function secondsOf({ moduleId }: TestSpecification): number {
  return SECONDS.get(basename(moduleId)) ?? 0;
}

/** Begins with the files that take longest, then goes by Vitest's own order. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => secondsOf(b) - secondsOf(a));
  }
}

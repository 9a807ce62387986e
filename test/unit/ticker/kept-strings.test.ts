import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import { INDEX } from './directory';

const TEXTS = 8;
const LENGTH = 400_000;
const FILLING = ' .'.repeat(LENGTH / 2);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that lasting objects take. */
function heldBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** All that a page keeps of a text once it was judged. */
function judge(sentence: string) {
  const evidence = new PageEvidence();
  const reading = finish(readTextInSteps(`${sentence}${FILLING}\n`, []));
  const { mentions, funds } = finish(
    detectInSteps(reading, sliceFor(INDEX, reading.query), evidence),
  );
  return { evidence, mentions, funds };
}

test.each([
  ['run together with its name', 'SoFi TechnologiesSOFI250', 2],
  ['run together with its fund’s name', 'Vanguard S&P 500 FundETFVOO1400000', 1],
  ['after its exchange', 'SoFi Technologies (NASDAQ Global Market: SOFI)', 1],
  ['of a fund', 'The latest 13F of the Ariel Appreciation Fund shows a trim of shares.', 1],
])('of a text nothing is held by what was found: %s', (_, sentence, least) => {
  judge(sentence);
  const before = heldBytes();
  const kept = Array.from({ length: TEXTS }, () => judge(sentence));
  const held = heldBytes() - before;
  const found = kept.flatMap(({ mentions, funds }) => [...mentions, ...funds]);
  expect(found.length).toBeGreaterThanOrEqual(least * TEXTS);
  expect(held).toBeLessThan((TEXTS * LENGTH) / 4);
});

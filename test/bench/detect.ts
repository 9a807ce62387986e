import { answerQuery } from '@/lib/core/directory/answer-query';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import { readUniverse } from '@/test/inspect/read-universe';
import type { CompanyList } from './company-list';
import { goalLine } from './goal';
import { marketText } from './market-text';
import { measure, median } from './measure';
import { LENGTHS } from './pages';

const RUNS = 9;

/** How far from proportion the time for eight times the text may be. */
const LINEAR = 1.25;

/** Counts the characters above `@`: the least that anything which reads a text can cost. */
function countCharacters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 65) letters++;
  return letters;
}

/** Finds words in capitals, as extensions do that mark every match. */
function findCapitals(text: string): number {
  return [...text.matchAll(/\b[A-Z]{1,5}\b/g)].length;
}

function longestOf<T>(work: Generator<undefined, T>): number {
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const { done } = work.next();
    longest = Math.max(longest, performance.now() - begun);
    if (done) return longest;
  }
}

/** The longest step of reading and judging a text in milliseconds, the median of several runs. */
function longestStep(text: string, index: DirectoryIndex): number {
  const runs = Array.from({ length: RUNS }, () => {
    const reading = finish(readTextInSteps(text, []));
    const judging = detectInSteps(reading, sliceFor(index, reading.query), new PageEvidence());
    return Math.max(longestOf(readTextInSteps(text, [])), longestOf(judging));
  });
  return median(runs);
}

function benchText(length: number, index: DirectoryIndex): string {
  const text = marketText(length).join('\n');
  const { query } = finish(readTextInSteps(text, []));
  const slice = sliceFor(index, query);
  const detect = () =>
    finish(detectInSteps(finish(readTextInSteps(text, [])), slice, new PageEvidence()));
  const begun = performance.now();
  const { mentions } = detect();
  const first = performance.now() - begun;
  const [floor = 0, naive = 0, own = 0, answer = 0] = measure([
    () => countCharacters(text),
    () => findCapitals(text),
    detect,
    () => answerQuery(index, query),
  ]);
  return [
    `  ${text.length} characters, ${mentions.length} mentions: ${own.toFixed(1)} ms`,
    `(the first time ${first.toFixed(1)}), ${(own / floor).toFixed(0)} x counting characters,`,
    `${(own / naive).toFixed(0)} x the naive search; longest step ${longestStep(text, index).toFixed(1)} ms;`,
    `the background's answer ${answer.toFixed(1)} ms`,
  ].join(' ');
}

/** How the time grows up to the long page; 1.00 to linear is exactly in proportion. */
function benchGrowth(index: DirectoryIndex): string[] {
  const texts = [8, 4, 2, 1].map((part) => marketText(LENGTHS.long / part).join('\n'));
  const times = measure(
    texts.map((text) => () => {
      const reading = finish(readTextInSteps(text, []));
      return finish(detectInSteps(reading, sliceFor(index, reading.query), new PageEvidence()));
    }),
  );
  const [base = 0] = times;
  const toLinear = times.map((time, i) => time / base / 2 ** i);
  const parts = times.map((time, i) => {
    return `${2 ** i}x ${time.toFixed(1)} ms (${toLinear[i]?.toFixed(2)} to linear)`;
  });
  const most = Math.max(...toLinear);
  return [
    `  ${LENGTHS.long / 8} characters and multiples: ${parts.join(', ')}`,
    goalLine(most <= LINEAR, 'cost linear in text', `${most.toFixed(2)} of proportion at most`),
  ];
}

/**
 * Times the detector on an article and on a long page, against one pass that counts characters and
 * the naive search for words in capitals, in the same run; then how its time grows with the text.
 * Returns lines to print.
 */
export async function benchDetect(list: CompanyList): Promise<string[]> {
  const index = await readUniverse(list.path, undefined);
  return [
    `Detection in Node ${process.versions.node}, with ${list.title}`,
    ...[LENGTHS.article, LENGTHS.long].map((length) => benchText(length, index)),
    ...benchGrowth(index),
  ];
}

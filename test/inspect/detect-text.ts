import { answerQuery } from '@/lib/core/directory/answer-query';
import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import { detectInSteps } from '@/lib/core/ticker/detect';
import type { Hint } from '@/lib/core/ticker/hint';
import type { Detection } from '@/lib/core/ticker/mention';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import type { Alias, DirectoryQuery, DirectorySlice } from '@/lib/core/ticker/slice';

/** Runs work made of steps to its end. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function byHead(aliases: readonly Alias[]): Map<string, Alias[]> {
  const heads = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const [head = ''] = alias.words;
    heads.set(head, [...(heads.get(head) ?? []), alias]);
  }
  return heads;
}

/** What a page would know of the directory after asking for these tokens. */
export function sliceFor(index: DirectoryIndex, query: DirectoryQuery): DirectorySlice {
  const { listings, aliases, words, managers, namesakes } = answerQuery(index, query);
  return {
    listings: new Map(listings.map((listing) => [listing.ticker, listing])),
    aliases: byHead(aliases),
    words: new Map(words),
    managers,
    namesakes,
    corrections: [],
    marks: 'names',
  };
}

/** The whole way from a text to what it names, as a page and the background go it together. */
export function detectText(
  index: DirectoryIndex,
  text: string,
  hints: readonly Hint[] = [],
): Detection {
  const reading = finish(readTextInSteps(text, hints));
  return finish(detectInSteps(reading, sliceFor(index, reading.query), new PageEvidence()));
}

import { correct } from './corrections';
import { findFundMentions } from './fund-mentions';
import { findGluedMentions } from './glued-mentions';
import { findGluedRows } from './glued-rows';
import { findHintedMentions } from './hinted-mentions';
import type { Detection, Mention } from './mention';
import type { PageEvidence } from './page-evidence';
import { notePersonsAndThings } from './persons-and-things';
import { Scene } from './scene';
import type { DirectorySlice } from './slice';
import { findStrongMentions } from './strong-mentions';
import type { TextReading } from './text-reading';
import { findWordMentions } from './word-mentions';

/** The mentions in order; of those that overlap, the one from the surer list. */
function apart(lists: readonly (readonly Mention[])[]): Mention[] {
  const kept: Mention[] = [];
  const ordered = lists.flatMap((list, surety) => list.map((mention) => ({ mention, surety })));
  // Of two that begin together the longer: CF Industries, not CF.
  ordered.sort((a, b) => {
    const length = b.mention.end - a.mention.end;
    return a.mention.start - b.mention.start || a.surety - b.surety || length;
  });
  let last: { mention: Mention; surety: number } | null = null;
  for (const one of ordered) {
    if (last && one.mention.start < last.mention.end) {
      if (one.surety >= last.surety) continue;
      kept.pop();
    }
    kept.push(one.mention);
    last = one;
  }
  return kept;
}

/**
 * Finds the listed companies and the funds that a text names, in steps between which the caller
 * may do something else. Takes the text as read, what the directory said of its query, and the
 * page's evidence, to which it adds. Offsets are UTF-16 code units. Linear in the text.
 */
export function* detectInSteps(
  reading: TextReading,
  slice: DirectorySlice,
  evidence: PageEvidence,
): Generator<undefined, Detection> {
  const scene = new Scene(reading, slice, evidence);
  yield;
  yield* notePersonsAndThings(scene);
  yield;
  const hinted = yield* findHintedMentions(scene);
  yield;
  const glued = yield* findGluedMentions(scene);
  yield;
  const rows = yield* findGluedRows(scene);
  yield;
  const strong = yield* findStrongMentions(scene);
  yield;
  const words = yield* findWordMentions(scene);
  const found = apart([hinted, strong, glued, rows, words]);
  const mentions = correct(found, scene);
  return {
    mentions: slice.marks === 'symbols' ? mentions.filter(({ kind }) => kind !== 'name') : mentions,
    funds: slice.marks === 'symbols' ? [] : findFundMentions(scene),
  };
}

import { ownString } from '@/lib/core/own-string';
import type { Found } from './found';
import type { Mark } from './highlight';
import type { Marks } from './marks';
import type { Judged } from './page-scan';
import { isUnchanged, rangeIn, type PageText } from './page-text';

const NODES_PER_STEP = 200;
const MARKS_PER_STEP = 20;

/**
 * Marks what was found in a page's text, where the page still says it, and then drops the marks that
 * were there before; in small steps. A mark is added as it is made: from then on every change of
 * the page settles it. `isWanted` is asked at each step; marking ends when it is not.
 */
export function* markPage(
  marks: Marks,
  { page, found }: Judged,
  isWanted: () => boolean,
): Generator<undefined, void> {
  const before: Mark[] = [];
  for (const [index, node] of page.nodes.entries()) {
    if (index % NODES_PER_STEP === NODES_PER_STEP - 1) yield;
    const there = marks.in(node);
    // A text that was rewritten since it was read keeps the marks that it got back.
    if (there && isUnchanged(page, index)) before.push(...there);
  }
  for (let at = 0; at < found.length; at += MARKS_PER_STEP) {
    yield;
    if (!isWanted()) return;
    marks.add(found.slice(at, at + MARKS_PER_STEP).flatMap((one) => markOf(page, one)));
  }
  for (let at = 0; at < before.length; at += MARKS_PER_STEP) {
    yield;
    marks.drop(before.slice(at, at + MARKS_PER_STEP));
  }
  yield;
  marks.dropGone();
}

function markOf(page: PageText, { start, end, subject, tier, why }: Found): Mark[] {
  const range = rangeIn(page, start, end);
  if (!range) return [];
  const written = range.toString();
  const phrase = page.text.slice(start, end);
  const own = phrase === written ? written : ownString(phrase);
  return [{ subject, tier, why, range, phrase: own, written }];
}

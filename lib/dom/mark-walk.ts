import type { Mark } from './highlight';
import { compareMarks } from './mark-order';

/** Whether the reader can see the mark's words, once they are scrolled to. */
function isShown({ range }: Mark): boolean {
  const parent = range.startContainer.parentElement;
  if (range.collapsed || !parent?.checkVisibility({ visibilityProperty: true })) return false;
  return range.getClientRects().length > 0;
}

function isInView({ range }: Mark): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * The marks that are shown, in the order of the page, and where in it the one is to go to: the next
 * (`step` 1) or previous (-1) after the current one, going on at the other end; without a current
 * one the first or last on the screen. Null when no mark is shown.
 */
export function walkMarks(
  marks: Iterable<Mark>,
  current: Mark | null,
  step: 1 | -1,
): { readonly shown: readonly Mark[]; readonly at: number } | null {
  const shown = [...marks].filter(isShown).sort(compareMarks);
  if (shown.length === 0) return null;
  if (!current?.range.startContainer.isConnected) {
    const first = step === 1 ? shown.findIndex(isInView) : shown.findLastIndex(isInView);
    return { shown, at: first < 0 ? 0 : first };
  }
  const after = shown.findIndex((mark) => compareMarks(mark, current) > 0);
  const before = shown.findLastIndex((mark) => compareMarks(mark, current) < 0);
  const at = step === 1 ? Math.max(after, 0) : before < 0 ? shown.length - 1 : before;
  return { shown, at };
}

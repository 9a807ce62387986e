import { focusedElement } from './focused-element';

/**
 * What the reader has selected, as a range with boxes on the screen. Where the selection lies in a
 * field or a shadow root, which no range reaches, the element that has the focus stands for it; at
 * the last the whole page does.
 */
export function selectedRange(document: Document): Range {
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed) {
    const range = selection.getRangeAt(0).cloneRange();
    if (range.getClientRects().length > 0) return range;
  }
  const range = document.createRange();
  range.selectNode(focusedElement(document) ?? document.body);
  return range;
}

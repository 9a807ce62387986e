// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mark } from '@/lib/dom/highlight';
import { compareMarks } from '@/lib/dom/mark-order';
import { walkMarks } from '@/lib/dom/mark-walk';

function markIn(node: Node | null | undefined, top: number, height = 10): Mark {
  if (!(node instanceof Text)) throw new Error('no text to mark');
  const range = document.createRange();
  range.selectNodeContents(node);
  const rect = new DOMRect(0, top, 10, height);
  range.getBoundingClientRect = () => rect;
  range.getClientRects = () => (height > 0 ? [rect] : []) as unknown as DOMRectList;
  return { range, phrase: node.data } as Mark;
}

let first: Mark;
let hidden: Mark;
let inside: Mark;
let last: Mark;

beforeEach(() => {
  document.body.innerHTML = '<p>one</p><p>gone</p><section></section><p>three</p>';
  for (const part of document.querySelectorAll('p')) part.checkVisibility = () => true;
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<p>two</p>';
  for (const part of root.querySelectorAll('p')) part.checkVisibility = () => true;
  const [one, gone, three] = document.querySelectorAll('p');
  first = markIn(one?.firstChild, -50);
  hidden = markIn(gone?.firstChild, 0, 0);
  inside = markIn(root.querySelector('p')?.firstChild, 100);
  last = markIn(three?.firstChild, 200);
});
afterEach(() => document.body.replaceChildren());

const go = (current: Mark | null, step: 1 | -1): string | undefined => {
  const walk = walkMarks([last, inside, hidden, first], current, step);
  return walk?.shown[walk.at]?.phrase;
};

test('marks come in the order of the page, those in shadow trees in the place of their host', () => {
  const ordered = [last, inside, first].sort(compareMarks);
  expect(ordered.map(({ phrase }) => phrase)).toEqual(['one', 'two', 'three']);
});

test('on from one to the next and back, round both ends, past what is not shown', () => {
  expect(go(first, 1)).toBe('two');
  expect(go(inside, 1)).toBe('three');
  expect(go(last, 1)).toBe('one');
  expect(go(first, -1)).toBe('three');
  expect(go(last, -1)).toBe('two');
});

test('at first to what is on the screen', () => {
  expect(go(null, 1)).toBe('two');
  expect(go(null, -1)).toBe('three');
});

test('a mark that left the page counts as none, and a page without marks has no way', () => {
  first.range.startContainer.parentNode?.parentNode?.removeChild(
    first.range.startContainer.parentNode,
  );
  expect(walkMarks([inside, last], first, 1)?.at).toBe(0);
  expect(walkMarks([], null, 1)).toBeNull();
});

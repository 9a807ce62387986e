// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Marks } from '@/lib/dom/highlight';
import { markAt } from '@/lib/dom/hit-test';
import { markMentions } from '@/lib/dom/mark-mentions';
import { DIRECTORY } from '@/test/unit/ticker/directory';

const lookup = vi.fn(() => Promise.resolve(DIRECTORY));

beforeEach(() => {
  lookup.mockImplementation(() => Promise.resolve(DIRECTORY));
  document.body.innerHTML = '<p id="a">Apple (AA<b>PL</b>) and $GME</p><p id="b">AT&amp;T (T)</p>';
});

function written(marks: Marks): string[] {
  const seen = new Set<string>();
  for (const node of textNodes()) {
    for (const mark of marks.in(node) ?? []) seen.add(mark.range.toString());
  }
  return [...seen];
}

function textNodes(): Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

test('marks what the text names, and leaves every node as it was', async () => {
  const before = document.documentElement.outerHTML;
  const nodes = textNodes();
  const marks = new Marks();
  const length = await markMentions(document.body, marks, lookup);
  expect(written(marks)).toEqual(['AAPL', 'GME', 'T']);
  expect(length).toBe('Apple (AAPL) and $GME\nAT&T (T)'.length);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(textNodes()).toEqual(nodes);
});

test('a page without written symbols asks for nothing', async () => {
  document.body.innerHTML = '<p>AAPL is a symbol, and so is GME.</p>';
  const marks = new Marks();
  await markMentions(document.body, marks, lookup);
  expect(lookup).not.toHaveBeenCalled();
  expect(marks.size).toBe(0);
});

test('a part that is read again gets its marks anew, the others keep theirs', async () => {
  const marks = new Marks();
  await markMentions(document.body, marks, lookup);
  const part = document.querySelector('#a');
  if (!part) throw new Error('the page lost its paragraph');
  part.textContent = '$TSLA';
  marks.dropStale();
  expect(written(marks)).toEqual(['T']);
  await markMentions(part, marks, lookup);
  expect(written(marks)).toEqual(['TSLA', 'T']);
});

test('text that changed while the directory was asked is not marked', async () => {
  const marks = new Marks();
  lookup.mockImplementation(() => {
    const part = document.querySelector('#b');
    if (part?.firstChild) part.firstChild.nodeValue = 'Something else';
    return Promise.resolve(DIRECTORY);
  });
  await markMentions(document.body, marks, lookup);
  expect(written(marks)).toEqual(['AAPL', 'GME']);
});

test('cleared marks leave nothing behind', async () => {
  const marks = new Marks();
  await markMentions(document.body, marks, lookup);
  marks.clear();
  expect(marks.size).toBe(0);
  expect(written(marks)).toEqual([]);
});

test('a hit needs the caret’s node, the rects and nothing on top', async () => {
  const marks = new Marks();
  await markMentions(document.body, marks, lookup);
  const text = document.querySelector('#b')?.firstChild;
  const [mark] = (text && marks.in(text)) ?? [];
  if (!text || !mark) throw new Error('the paragraph has no mark');
  const rect = new DOMRect(10, 10, 20, 10);
  mark.range.getClientRects = () => [rect] as unknown as DOMRectList;
  document.caretPositionFromPoint = () => ({ offsetNode: text }) as unknown as CaretPosition;
  document.elementFromPoint = () => text.parentElement;
  expect(markAt(marks, 15, 15)).toBe(mark);
  expect(markAt(marks, 45, 15)).toBeNull();
  document.elementFromPoint = () => document.querySelector('#a');
  expect(markAt(marks, 15, 15)).toBeNull();
});

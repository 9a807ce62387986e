// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Mark } from '@/lib/dom/highlight';
import { Marks } from '@/lib/dom/marks';
import { hitAt, markAt } from '@/lib/dom/hit-test';
import { element } from './reading';

let mark: Mark;
let marks: Marks;
let text: Text;

function markIn(node: Node | null | undefined): void {
  if (!(node instanceof Text)) throw new Error('no text to mark');
  text = node;
  const range = document.createRange();
  range.selectNodeContents(text);
  range.getClientRects = () => [new DOMRect(10, 10, 20, 10)] as unknown as DOMRectList;
  const subject = {
    kind: 'fund',
    fund: { kind: 'mutual-fund', name: 'x' },
    company: null,
  } as const;
  mark = {
    range,
    subject,
    tier: 'likely',
    why: { key: 'mentionName' },
    phrase: text.data,
    written: text.data,
  };
  marks = new Marks(() => 'underline');
  marks.add([mark]);
}

function find(x: number, y: number): Mark | null {
  return markAt(
    marks,
    hitAt(x, y, (host) => host.shadowRoot),
    x,
    y,
  );
}

beforeEach(() => {
  document.body.innerHTML = '<p id="a">AAPL</p><p id="b">other</p><section></section>';
  document.caretPositionFromPoint = () => ({ offsetNode: text }) as unknown as CaretPosition;
});

test('a hit needs the caret’s node, the rects and nothing on top', () => {
  markIn(element('#a').firstChild);
  document.elementFromPoint = () => element('#a');
  expect(find(15, 15)).toBe(mark);
  expect(find(45, 15)).toBeNull();
  document.elementFromPoint = () => element('#b');
  expect(find(15, 15)).toBeNull();
});

test('a mark in a shadow root is found through its host', () => {
  const root = element('section').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>AAPL</p><i>over it</i>';
  markIn(root.querySelector('p')?.firstChild);
  document.elementFromPoint = () => element('section');
  root.elementFromPoint = () => root.querySelector('p');
  expect(find(15, 15)).toBe(mark);
  root.elementFromPoint = () => root.querySelector('i');
  expect(find(15, 15)).toBeNull();
});

test('slotted text is found although the slot holds no node of it', () => {
  const root = element('section').attachShadow({ mode: 'open' });
  root.innerHTML = '<slot></slot>';
  element('section').textContent = 'AAPL';
  markIn(element('section').firstChild);
  document.elementFromPoint = () => element('section');
  root.elementFromPoint = () => root.querySelector('slot');
  expect(find(15, 15)).toBe(mark);
});

// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { noteChanged } from '@/lib/dom/changed-parts';
import { element } from './reading';

let changed: Set<Node>;

function listOf(node: Node): NodeList {
  const holder = document.createDocumentFragment();
  holder.append(node);
  return holder.childNodes;
}

/** A record as browsers make it when one text takes the place of another. */
function replaced(before: Text, after: Text): MutationRecord {
  return {
    type: 'childList',
    target: element('p'),
    addedNodes: listOf(after),
    removedNodes: listOf(before),
    attributeName: null,
    attributeNamespace: null,
    nextSibling: null,
    oldValue: null,
    previousSibling: null,
  };
}

const note = (before: string, after: string, isRead: boolean): number => {
  noteChanged([replaced(new Text(before), new Text(after))], changed, isRead);
  return changed.size;
};

beforeEach(() => {
  changed = new Set();
  document.body.innerHTML = '<p>text</p>';
});

test.each([
  ['Apple rose', 'Apple rose'],
  ['5 minutes ago', '12 minutes ago'],
])('a text in the place of one that says the same is not noted', (before, after) => {
  expect(note(before, after, true)).toBe(0);
  expect(note(before, after, false)).toBeGreaterThan(0);
});

test.each([
  ['Apple rose', 'Apple fell'],
  ['Up 5 at Apple', 'Up 6 at Apple'],
  ['$a 5', '$a 6'],
  ['5 minutes ago', '12 hours ago'],
])('any other is: %s, %s', (before, after) => {
  expect(note(before, after, true)).toBeGreaterThan(0);
});

test('nor does a text that waits to be read hide the one in its place', () => {
  const record = replaced(new Text('Apple rose'), new Text('Apple rose'));
  for (const node of record.removedNodes) changed.add(node);
  noteChanged([record], changed, true);
  expect([...record.addedNodes].every((node) => changed.has(node))).toBe(true);
});

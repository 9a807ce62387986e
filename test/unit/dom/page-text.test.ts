// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rangeIn } from '@/lib/dom/page-text';
import { element, readBody, readParts } from './reading';

test('every offset leads to its own text, across nodes and blocks', () => {
  const { page } = readBody(
    '<h1>A <b>B</b>C</h1><table><tr><td>D</td><td>E<i>F</i><div>G</div></td></tr></table>',
  );
  expect(page.text).toBe('A BC\nD\tEF G');
  const without = [page.text.indexOf('\n'), page.text.indexOf('\t'), page.text.length - 2];
  for (let start = 0; start < page.text.length; start++) {
    const char = without.includes(start) ? undefined : page.text[start];
    // The breaks between blocks belong to no node.
    expect(rangeIn(page, start, start + 1)?.toString()).toBe(char);
  }
});

test('a symbol split over elements is one range', () => {
  const { page } = readBody('<p>($<b>N</b>VD<i>A</i>)</p>');
  expect(rangeIn(page, 2, 6)?.toString()).toBe('NVDA');
});

test('a name that a cell stacks is one range', () => {
  const { page } = readBody('<table><tr><td><div>Apple</div><div>Inc.</div></td></tr></table>');
  const range = rangeIn(page, 0, page.text.length);
  expect([range?.startOffset, range?.endOffset]).toEqual([0, 4]);
});

test('text outside the basic plane counts in UTF-16', () => {
  const { page } = readBody('<p>😀$GME</p>');
  expect(rangeIn(page, 3, 6)?.toString()).toBe('GME');
});

test('a break of the source within a name is part of it', () => {
  const { page } = readBody('<p>Goldman\nSachs</p>');
  expect(rangeIn(page, 0, 13)?.toString()).toBe('Goldman\nSachs');
});

test('the headers that a row was read with are no place to mark', () => {
  readBody(
    '<table><tr><th>Apple</th></tr><tr id="a"><td>x</td></tr><tr id="b"><td>y</td></tr></table>',
  );
  const { page } = readParts([element('#b')]);
  expect(page.text).toBe('Apple\ny');
  expect(rangeIn(page, 0, 5)).toBeNull();
  expect(rangeIn(page, 6, 7)?.toString()).toBe('y');
});

test.each([
  ['was replaced', (text: Text) => text.replaceData(0, 4, 'soon')],
  ['became shorter', (text: Text) => (text.data = 'x')],
  ['is gone', (text: Text) => text.remove()],
])('there is no range where the text %s', (_, change) => {
  const { page } = readBody('<p>$GME</p>');
  const text = page.nodes[0];
  expect(text).toBeDefined();
  if (text) change(text);
  expect(rangeIn(page, 1, 4)).toBeNull();
});

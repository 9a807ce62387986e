// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Found } from '@/lib/dom/found';
import type { Mark } from '@/lib/dom/highlight';
import { Marks } from '@/lib/dom/marks';
import { markPage } from '@/lib/dom/mark-page';
import type { PageText } from '@/lib/dom/page-text';
import { element, finish, readBody } from './reading';

const MANY = 60;

let marks: Marks;
let page: PageText;

function found(words: string): Found[] {
  return [...page.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    tier: 'sure',
    why: { key: 'mentionName' },
    subject: { kind: 'fund', fund: { kind: 'mutual-fund', name: words }, company: null },
  }));
}

function markNow(words: string): void {
  finish(markPage(marks, { page, found: found(words) }, () => true));
}

function marked(): string[] {
  const seen = new Set<Mark>();
  for (const node of page.nodes) for (const mark of marks.in(node) ?? []) seen.add(mark);
  return [...seen].map(({ range }) => range.toString());
}

beforeEach(() => {
  marks = new Marks(() => 'underline');
  const lines = Array.from({ length: MANY }, (_, i) => `<p id="p${i}">GME and AAPL</p>`);
  ({ page } = readBody(lines.join('')));
});

test('what is found takes the place of what was marked before', () => {
  markNow('GME');
  expect(marked()).toEqual(Array<string>(MANY).fill('GME'));
  markNow('AAPL');
  expect(marked()).toEqual(Array<string>(MANY).fill('AAPL'));
});

test('the page can work between a few marks and the next', () => {
  let most = 0;
  for (const words of ['GME', 'AAPL']) {
    let before = marks.size;
    for (const step of markPage(marks, { page, found: found(words) }, () => true)) {
      expect(step).toBeUndefined();
      most = Math.max(most, Math.abs(marks.size - before));
      before = marks.size;
    }
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(20);
});

test('text that changes meanwhile is not marked', () => {
  const work = markPage(marks, { page, found: found('GME') }, () => true);
  while (marks.size === 0) work.next();
  element(`#p${MANY - 1}`).textContent = 'Something else';
  finish(work);
  expect(marks.size).toBe(MANY - 1);
});

test('marking ends at once when it is no longer wanted', () => {
  let isWanted = true;
  const work = markPage(marks, { page, found: found('GME') }, () => isWanted);
  while (marks.size === 0) work.next();
  isWanted = false;
  marks.clear();
  finish(work);
  expect(marks.size).toBe(0);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MarkState, MarkStyle } from '@/lib/core/mark/mark';
import { highlightName, type Mark } from '@/lib/dom/highlight';
import { Marks } from '@/lib/dom/marks';

const MANY = 150;

let highlights: Map<string, Set<Range>>;
let marks: Marks;
let state: MarkState;
let style: MarkStyle;
let tell: (entries: object[]) => void;
const observe = vi.fn<(element: Element) => void>();
const unobserve = vi.fn<(element: Element) => void>();

/** Marks the first word of so many paragraphs. */
function markParagraphs(count: number): Mark[] {
  document.body.innerHTML = Array.from({ length: count }, (_, i) => `<p>GME ${i}</p>`).join('');
  return [...document.querySelectorAll('p')].map((paragraph) => {
    const range = document.createRange();
    if (paragraph.firstChild) range.setStart(paragraph.firstChild, 0);
    if (paragraph.firstChild) range.setEnd(paragraph.firstChild, 3);
    const fund = { kind: 'mutual-fund', name: 'x' } as const;
    const subject = { kind: 'fund', fund, company: null } as const;
    return {
      range,
      subject,
      tier: 'sure',
      why: { key: 'mentionName' },
      phrase: 'GME',
      written: 'GME',
    };
  });
}

const paintedNow = () => [...highlights.values()].reduce((sum, { size }) => sum + size, 0);

function look(mark: Mark | undefined, isIntersecting: boolean, width = 100): void {
  const target = mark?.range.startContainer.parentElement;
  tell([{ target, isIntersecting, boundingClientRect: { width, height: width } }]);
}

beforeEach(() => {
  [state, style] = ['unknown', 'normal'];
  highlights = new Map();
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: object[]) => void) {
        tell = callback;
      }
      observe = observe;
      unobserve = unobserve;
      disconnect = () => {};
    },
  );
  marks = new Marks((mark) => highlightName(state, mark.tier, style));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a few marks are all painted, and nothing is asked of the browser', () => {
  marks.add(markParagraphs(100));
  expect(paintedNow()).toBe(100);
  expect(observe).not.toHaveBeenCalled();
});

test('of many marks those are painted that come near, and wiped once the page changes', () => {
  const made = markParagraphs(MANY);
  marks.add(made);
  const atOnce = paintedNow();
  expect(atOnce).toBeLessThan(MANY);
  expect(observe).toHaveBeenCalledTimes(MANY);
  look(made.at(-1), true);
  expect(paintedNow()).toBe(atOnce + 1);
  look(made.at(-1), false);
  expect(paintedNow()).toBe(atOnce + 1);
  marks.wipeFar();
  expect(paintedNow()).toBe(atOnce);
  look(made.at(-1), true);
  expect(paintedNow()).toBe(atOnce + 1);
});

test('what is given back is painted before the browser tells where it is', () => {
  const made = markParagraphs(MANY);
  marks.add(made.slice(0, -1));
  const before = paintedNow();
  marks.giveBack(made.slice(-1));
  expect(paintedNow()).toBe(before + 1);
});

test('an element without a box is taken to be near', () => {
  const made = markParagraphs(MANY);
  marks.add(made);
  const before = paintedNow();
  look(made.at(-1), false, 0);
  expect(paintedNow()).toBe(before + 1);
});

test('elements that lost their marks are watched no longer, and clearing leaves nothing', () => {
  const made = markParagraphs(MANY);
  marks.add(made);
  marks.drop(made.slice(0, 2));
  marks.dropGone();
  expect(unobserve).toHaveBeenCalledTimes(2);
  marks.clear();
  expect(highlights.size).toBe(0);
  marks.add(made.slice(0, 1));
  expect(paintedNow()).toBe(1);
});

test('what the page wipes away is painted again', () => {
  marks.add(markParagraphs(3));
  highlights.clear();
  marks.repair();
  expect(paintedNow()).toBe(3);
});

test('what became known of a company moves its marks, and what is sure is drawn stronger', () => {
  const made = markParagraphs(2);
  marks.add(made);
  expect([...highlights.keys()]).toEqual([highlightName('unknown', 'sure', 'normal')]);
  state = 'bought';
  marks.repaint();
  expect([...highlights.keys()]).toEqual([highlightName('bought', 'sure', 'normal')]);
  expect(paintedNow()).toBe(2);
});

test('hidden marks are in no registry, are kept, and are drawn once they are wanted', () => {
  style = 'hidden';
  marks.add(markParagraphs(2));
  expect(marks.size).toBe(2);
  expect(highlights.size).toBe(0);
  style = 'strong';
  marks.repaint();
  expect(paintedNow()).toBe(2);
  style = 'hidden';
  marks.repaint();
  expect(highlights.size).toBe(0);
});

test('a registry that is the page’s own under one of the names stays the page’s', () => {
  marks.add(markParagraphs(1));
  const [name] = highlights.keys();
  const theirs = new Set<Range>();
  if (name !== undefined) highlights.set(name, theirs);
  marks.clear();
  expect([...highlights.values()]).toEqual([theirs]);
});

test('time to paint grows with the marks, not faster', () => {
  const names = vi.fn(() => 'underline');
  const painted = new Marks(names);
  const made = markParagraphs(100);
  for (let at = 0; at < made.length; at += 20) painted.add(made.slice(at, at + 20));
  expect(names).toHaveBeenCalledTimes(100);
  painted.repaint();
  expect(names).toHaveBeenCalledTimes(200);
});

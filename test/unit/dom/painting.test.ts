// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HIGHLIGHTS, type Mark } from '@/lib/dom/highlight';
import { Marks } from '@/lib/dom/marks';

const MANY = 150;

let highlights: Map<string, Set<Range>>;
let marks: Marks;
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
    return { range, subject, tier: 'sure', why: 'a test', phrase: 'GME', written: 'GME' };
  });
}

const paintedNow = () => highlights.get(HIGHLIGHTS.sure)?.size ?? 0;

function look(mark: Mark | undefined, isIntersecting: boolean, width = 100): void {
  const target = mark?.range.startContainer.parentElement;
  tell([{ target, isIntersecting, boundingClientRect: { width, height: width } }]);
}

beforeEach(() => {
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
  marks = new Marks();
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

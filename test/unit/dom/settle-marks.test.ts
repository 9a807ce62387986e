// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Mark } from '@/lib/dom/highlight';
import { Marks } from '@/lib/dom/marks';
import { RewrittenText } from '@/lib/dom/rewritten-text';
import { settleMarks } from '@/lib/dom/settle-marks';
import { element } from './reading';

let marks: Marks;
let first: Mark;
let observer: MutationObserver;
let rewritten: RewrittenText;

function textIn(selector: string): Text {
  const text = element(selector).firstChild;
  if (!(text instanceof Text)) throw new Error(`no text in ${selector}`);
  return text;
}

function mark(from: Text, start: number, to: Text, end: number): Mark {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const subject = {
    kind: 'fund',
    fund: { kind: 'mutual-fund', name: 'x' },
    company: null,
  } as const;
  const phrase = range.toString();
  const made: Mark = {
    range,
    subject,
    tier: 'sure',
    why: { key: 'mentionName' },
    phrase,
    written: phrase,
  };
  marks.add([made]);
  return made;
}

/** What is marked after the page's change was settled. */
function after(change: () => void): string[] {
  change();
  settleMarks(observer.takeRecords(), marks, rewritten);
  return marked();
}

/** Whether all marks came back that the page's change took away. */
function isWhole(change: () => void): boolean {
  change();
  return settleMarks(observer.takeRecords(), marks, rewritten);
}

function marked(): string[] {
  const found = new Set<Mark>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) for (const one of marks.in(walker.currentNode) ?? []) found.add(one);
  return [...found].map(({ range }) => range.toString());
}

beforeEach(() => {
  document.body.innerHTML = '<main><p id="a">Apple rose</p><p id="b">G<b>M</b>E fell</p></main>';
  marks = new Marks(() => 'underline');
  rewritten = new RewrittenText();
  observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    childList: true,
    characterData: true,
    characterDataOldValue: true,
    attributeFilter: ['contenteditable'],
    subtree: true,
  });
  first = mark(textIn('#a'), 0, textIn('#a'), 5);
});

test('changes elsewhere leave a mark alone', () => {
  expect(after(() => element('main').append('more'))).toEqual(['Apple']);
  expect(after(() => (textIn('#a').data = 'Apple rose again'))).toEqual(['Apple']);
});

test.each([
  ['is replaced', () => (textIn('#a').data = 'Pears rose')],
  ['is replaced by another node', () => (element('#a').textContent = 'Pears rose')],
  ['is removed', () => element('#a').remove()],
  ['is removed with all around it', () => element('main').remove()],
  ['becomes editable', () => element('#a').setAttribute('contenteditable', '')],
])('text that %s loses its mark', (_, change) => {
  expect(after(change)).toEqual([]);
  expect(marks.size).toBe(0);
});

test.each([
  ['written again', () => (textIn('#a').data = 'Apple rose')],
  ['written again by another node', () => (element('#a').textContent = 'Apple rose')],
  ['set up again', () => (element('#a').outerHTML = '<p id="a">Apple rose</p>')],
  ['moved', () => element('main').append(element('#a'))],
])('text that is %s keeps it', (_, change) => {
  expect(after(change)).toEqual(['Apple']);
  expect(marks.size).toBe(1);
});

test('a mark whose text is written anew keeps its range, which a card may stand beside', () => {
  after(() => (element('#a').textContent = 'Apple rose'));
  expect([...marks.all()]).toEqual([first]);
  expect(first.range.startContainer).toBe(textIn('#a'));
  expect(first.range.toString()).toBe('Apple');
});

test('of equal texts that are written anew each keeps its own range', () => {
  element('main').insertAdjacentHTML('beforeend', '<p id="c">Apple rose</p>');
  const second = mark(textIn('#c'), 0, textIn('#c'), 5);
  observer.takeRecords();
  after(() => {
    element('#a').textContent = 'Apple rose';
    element('#c').textContent = 'Apple rose';
  });
  expect(first.range.startContainer).toBe(textIn('#a'));
  expect(second.range.startContainer).toBe(textIn('#c'));
});

test('of many equal texts with several marks each keeps its own, in batch after batch', () => {
  const texts = Array.from({ length: 40 }, (_, i) => `<p id="t${i}">Ford beat Ford</p>`);
  element('main').insertAdjacentHTML('beforeend', texts.join(''));
  const own = texts.map((_, i) => {
    const text = textIn(`#t${i}`);
    return [mark(text, 0, text, 4), mark(text, 10, text, 14)];
  });
  observer.takeRecords();
  for (let batch = 0; batch < 2; batch++) {
    after(() => {
      for (const i of texts.keys()) element(`#t${i}`).textContent = 'Ford beat Ford';
    });
    const places = own.map((marks) => marks.map(({ range }) => range.startContainer));
    expect(places).toEqual(texts.map((_, i) => [textIn(`#t${i}`), textIn(`#t${i}`)]));
    expect(own.map((marks) => marks.map(({ range }) => range.startOffset))).toEqual(
      texts.map(() => [0, 10]),
    );
  }
});

test('text that comes back later gets its mark back', () => {
  expect(after(() => (textIn('#a').data = '…'))).toEqual([]);
  expect(after(() => (textIn('#a').data = 'Apple rose'))).toEqual(['Apple']);
  expect(after(() => (element('#a').textContent = ''))).toEqual([]);
  expect(after(() => (element('#a').textContent = 'Apple rose'))).toEqual(['Apple']);
});

test('another text, or the same in another kind of element, gets none', () => {
  after(() => (textIn('#a').data = '…'));
  expect(after(() => (textIn('#a').data = 'Apple fell'))).toEqual([]);
  const item = document.createElement('li');
  item.textContent = 'Apple rose';
  expect(after(() => element('main').append(item))).toEqual([]);
});

test('a mark over several nodes goes when something comes between its words', () => {
  const last = element('#b').lastChild;
  if (!(last instanceof Text)) throw new Error('no last text');
  mark(textIn('#b'), 0, last, 1);
  expect(marked()).toContain('GME');
  expect(after(() => element('#b b').append('!'))).toEqual(['Apple']);
});

test('tells whether all marks that were lost came back', () => {
  expect(isWhole(() => (textIn('#a').data = 'Apple rose'))).toBe(true);
  expect(isWhole(() => (element('#a').textContent = 'Apple rose'))).toBe(true);
  expect(isWhole(() => element('main').append('more'))).toBe(true);
  expect(isWhole(() => (textIn('#a').data = 'Apple fell 5'))).toBe(true);
  expect(isWhole(() => (textIn('#a').data = 'Pears fell 5'))).toBe(false);
  const last = element('#b').lastChild;
  if (!(last instanceof Text)) throw new Error('no last text');
  mark(textIn('#b'), 0, last, 1);
  expect(isWhole(() => (textIn('#b').data = ''))).toBe(false);
});

test('a page’s highlights can be cleared and named anew by nobody else', () => {
  expect(after(() => marks.clear())).toEqual([]);
  expect(marks.size).toBe(0);
});

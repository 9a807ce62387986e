// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FaultBoundary } from '@/components/fault-boundary';
import { FoundSubjects } from '@/components/search/found-subjects';
import { keepTyping, type KeptTyping } from '@/components/search/kept-typing';
import { SubjectField } from '@/components/search/subject-field';
import { useSubjectSearch, type SearchRequests } from '@/components/search/use-subject-search';
import { dayAt } from '@/lib/core/format/day';
import { ok } from '@/lib/core/result';
import { mixedFound, nobodyFound, secNamed } from '../../gallery/states/found-subjects';
import { NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const NAMED =
  secNamed !== null && secNamed !== 'asking' ? secNamed : ok({ subjects: [], others: [], left: 0 });

/** Set, the popup throws the next time that it is drawn, as a lost database makes it. */
let isBroken = false;

const rest = () => act(() => vi.advanceTimersByTimeAsync(500));

interface PopupProps {
  readonly requests: SearchRequests;
  readonly typed: KeptTyping;
  readonly onWatch: () => void;
}

function Popup({ requests, typed, onWatch }: PopupProps) {
  const search = useSubjectSearch(requests, { entries: [], today: dayAt(NOW_MS), typed });
  if (isBroken) throw new Error('the database is gone');
  return (
    <>
      <SubjectField {...search.field} />
      {search.text !== '' && (
        <FoundSubjects {...search.list} watched={new Set()} nowMs={NOW_MS} onWatch={onWatch} />
      )}
    </>
  );
}

function begin(found = mixedFound) {
  const requests = {
    find: vi.fn(() => Promise.resolve(found)),
    askSec: vi.fn(() => Promise.resolve(NAMED)),
    askAdviser: vi.fn(() => Promise.resolve(ok(null))),
  };
  const onWatch = vi.fn();
  const typed = keepTyping('');
  const drawn = render(
    <FaultBoundary>
      <Popup requests={requests} typed={typed} onWatch={onWatch} />
    </FaultBoundary>,
  );
  const field = () => {
    const input = drawn.element.querySelector('input');
    if (!input) throw new Error('no field');
    return input;
  };
  const type = async (text: string) => {
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        field(),
        text,
      );
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await rest();
  };
  const key = (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    act(() => void field().dispatchEvent(event));
    return event.defaultPrevented;
  };
  const active = () => {
    const id = field().getAttribute('aria-activedescendant');
    return id === null ? null : drawn.element.querySelector(`#${id}`);
  };
  return { ...drawn, ...requests, onWatch, field, type, key, active };
}

test('nothing is asked while letters come, and once when they rest; the SEC not at all', async () => {
  const { type, find, askSec, field } = begin();
  expect(field().getAttribute('aria-expanded')).toBe('false');
  await type('e');
  await type('ex');
  await type('exam');
  expect(find.mock.calls).toEqual([['e'], ['ex'], ['exam']]);
  expect(askSec).not.toHaveBeenCalled();
  expect(field().getAttribute('aria-expanded')).toBe('true');
  expect(field().getAttribute('aria-controls')).toBe('found');
});

test('arrow keys go through the rows and round, with the focus in the field', async () => {
  const { type, key, active, element } = begin();
  await type('exam');
  expect(active()).toBeNull();
  expect(key('Enter')).toBe(false);
  const rows = element.querySelectorAll('[role=row]').length;
  expect(rows).toBe(7);
  key('ArrowDown');
  expect(active()?.textContent).toMatch(/^XSTO/);
  for (let at = 1; at < rows; at += 1) key('ArrowDown');
  expect(active()?.textContent).toMatch(/^Ask the SEC/);
  key('ArrowDown');
  expect(active()?.textContent).toMatch(/^XSTO/);
  key('ArrowUp');
  expect(active()?.textContent).toMatch(/^Ask the SEC/);
  expect(key('Escape')).toBe(true);
  expect(active()).toBeNull();
});

test('Enter opens the page of the row, and on its star watches it', async () => {
  const { type, key, active, element, onWatch } = begin();
  await type('exam');
  const opened = vi.fn((event: Event) => event.preventDefault());
  for (const link of element.querySelectorAll('a')) link.addEventListener('click', opened);
  key('ArrowDown');
  key('Enter');
  expect(opened).toHaveBeenCalledOnce();
  expect(key('ArrowRight')).toBe(true);
  expect(active()?.querySelector('.star')).not.toBeNull();
  // There is nothing further to the right; the caret may go there.
  expect(key('ArrowRight')).toBe(false);
  key('Enter');
  expect(onWatch).toHaveBeenCalledOnce();
  key('ArrowLeft');
  expect(active()?.querySelector('a')).not.toBeNull();
});

test('another text has no active row, and the SEC’s answer to the former is gone', async () => {
  const { type, key, active, askSec, text } = begin(nobodyFound);
  await type('apfel');
  key('ArrowDown');
  key('Enter');
  await rest();
  expect(askSec).toHaveBeenCalledExactlyOnceWith('apfel');
  expect(text()).toContain('Apfelstrudel Konrad');
  await type('apfels');
  expect(active()).toBeNull();
  expect(text()).not.toContain('Apfelstrudel Konrad');
  expect(askSec).toHaveBeenCalledOnce();
});

test('what is typed outlives a fault, and is looked up again', async () => {
  const { type, press, text, field, find } = begin();
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  await type('exam');
  isBroken = true;
  await type('examp');
  expect(text()).not.toContain('XSTO');
  isBroken = false;
  press(/Try again/);
  await rest();
  expect(field().value).toBe('examp');
  expect(document.activeElement).toBe(field());
  expect(find).toHaveBeenLastCalledWith('examp');
  expect(text()).toContain('XSTO');
  silent.mockRestore();
});

test('the field is emptied by its button', async () => {
  const { type, press, field } = begin();
  await type('exam');
  press(/Clear the search/);
  expect([field().value, document.activeElement]).toEqual(['', field()]);
});

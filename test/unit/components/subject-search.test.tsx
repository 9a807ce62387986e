// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { FaultBoundary } from '@/components/fault-boundary';
import { ProblemNotice } from '@/components/problem-notice';
import { FoundSubjects } from '@/components/search/found-subjects';
import { keepTyping, type KeptTyping } from '@/components/search/kept-typing';
import { SubjectField } from '@/components/search/subject-field';
import { useSubjectSearch, type SearchRequests } from '@/components/search/use-subject-search';
import type { FoundLine } from '@/lib/core/format/found-words';
import { dayAt } from '@/lib/core/format/day';
import { fail, ok } from '@/lib/core/result';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
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

const UNKNOWN = { adviser: { state: 'unknown', why: 'not-filed' } } as const;
const OFFLINE = {
  adviser: { state: 'problem', problem: { kind: 'offline', host: 'www.sec.gov' } },
} as const;

/** Set, the popup throws the next time that it is drawn, as a lost database makes it. */
let isBroken = false;

const rest = () => act(() => vi.advanceTimersByTimeAsync(500));

interface PopupProps {
  readonly requests: SearchRequests;
  readonly typed: KeptTyping;
  readonly onWatch: (line: FoundLine, isWanted: boolean) => void;
}

/** An entry of the watchlist as the star of a line makes it. */
function entryOf({ label, name, watch }: FoundLine): WatchEntry[] {
  if (!watch) return [];
  const id = watchId(watch.kind, watch.cik);
  const plain = { group: null, note: '', addedAtMs: 1, changedAtMs: 1, snoozedUntilMs: null };
  return [{ ...watch, ...plain, id, name: name ?? label, isMuted: false }];
}

function Popup({ requests, typed, onWatch }: PopupProps) {
  const [entries, setEntries] = useState<readonly WatchEntry[]>([]);
  const search = useSubjectSearch(requests, { entries, today: dayAt(NOW_MS), typed });
  if (isBroken) throw new Error('the database is gone');
  return (
    <>
      <SubjectField {...search.field} />
      {search.problem && <ProblemNotice problem={search.problem} nowMs={NOW_MS} />}
      {search.text !== '' && (
        <FoundSubjects
          {...search.list}
          watched={new Set(entries.map(({ id }) => id))}
          nowMs={NOW_MS}
          onWatch={(line, isWanted) => {
            const others = entries.filter(({ id }) => id !== line.key);
            setEntries(isWanted ? [...others, ...entryOf(line)] : others);
            onWatch(line, isWanted);
          }}
        />
      )}
    </>
  );
}

function begin(found = mixedFound) {
  const requests = {
    find: vi.fn<SearchRequests['find']>(() => Promise.resolve(found)),
    askSec: vi.fn(() => Promise.resolve(NAMED)),
    askAdviser: vi.fn<SearchRequests['askAdviser']>(() => Promise.resolve(ok(UNKNOWN))),
  };
  const onWatch = vi.fn<PopupProps['onWatch']>();
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

test('Enter on a star and Enter again are about the same company, which moved to the top', async () => {
  const { type, key, active, element, onWatch } = begin();
  await type('exam');
  key('ArrowDown');
  key('ArrowDown');
  expect(active()?.textContent).toMatch(/^XACQ/);
  key('ArrowRight');
  key('Enter');
  expect(element.querySelector('[role=row]')?.textContent).toMatch(/^XACQ/);
  expect(active()?.querySelector('.star')).not.toBeNull();
  key('Enter');
  expect(onWatch.mock.calls.map(([line, isWanted]) => [line.label, isWanted])).toEqual([
    ['XACQ', true],
    ['XACQ', false],
  ]);
  key('ArrowLeft');
  expect(active()?.textContent).toMatch(/^XACQ/);
  expect(element.querySelector('[role=row]')?.textContent).toMatch(/^XSTO/);
});

test('the keys stay with a line that a later answer puts elsewhere, and go with it', async () => {
  const { type, key, active, find, text } = begin();
  const { subjects } = mixedFound.ok ? mixedFound.value : { subjects: [] };
  await type('exam');
  key('ArrowDown');
  expect(active()?.textContent).toMatch(/^XSTO/);
  const turned = [...subjects.slice(0, 2).toReversed(), ...subjects.slice(2)];
  const later = { subjects: turned, problem: null };
  find.mockResolvedValueOnce(ok(later)).mockResolvedValueOnce(ok({ ...later, subjects: [] }));
  await type('exam ');
  expect(text()).toMatch(/XACQ.*XSTO/);
  expect(active()?.textContent).toMatch(/^XSTO/);
  await type('exam');
  expect(active()).toBeNull();
  expect(key('Enter')).toBe(false);
});

type Advised = Awaited<ReturnType<SearchRequests['askAdviser']>>;

/** The next answer comes only when what is returned is called with it. */
function holdBack(askAdviser: Mock<SearchRequests['askAdviser']>) {
  const answers: ((known: Advised) => void)[] = [];
  askAdviser.mockImplementationOnce(() => new Promise((done) => void answers.push(done)));
  return answers;
}

describe('the adviser of a mutual fund', () => {
  const ASK = /^Ask the SEC who advises EXMPX$/;

  test('is asked for once; meanwhile that is said, and it cannot be asked for again', async () => {
    const { type, press, askAdviser, element, find, text } = begin();
    await type('exam');
    const answers = holdBack(askAdviser);
    press(ASK);
    expect(text()).toContain('Asking the SEC…');
    const shut = [...element.querySelectorAll('button')].filter(({ disabled }) => disabled);
    expect(shut.map((button) => button.textContent)).toEqual(['Asking the SEC…']);
    expect(find).toHaveBeenCalledOnce();
    await act(async () => answers[0]?.(ok(UNKNOWN)));
    await rest();
    expect(text()).not.toContain('Asking the SEC…');
    expect(askAdviser).toHaveBeenCalledOnce();
    expect(find.mock.calls).toEqual([['exam'], ['exam']]);
  });

  test('tells why the SEC could not be asked, until something else is typed or asked', async () => {
    const { type, press, askAdviser, text } = begin();
    await type('exam');
    askAdviser.mockResolvedValueOnce(ok(OFFLINE));
    press(ASK);
    await rest();
    expect(text()).toContain('www.sec.gov');
    press(ASK);
    await rest();
    expect(text()).not.toContain('www.sec.gov');
    askAdviser.mockResolvedValueOnce(fail({ kind: 'fault', detail: 'no answer' }));
    press(ASK);
    await rest();
    expect(text()).toContain('no answer');
    await type('');
    expect(text()).not.toContain('no answer');
  });

  test('comes back to a field that holds other words by now, and changes none of them', async () => {
    const { type, press, askAdviser, field, text } = begin();
    await type('exam');
    const answers = holdBack(askAdviser);
    press(ASK);
    await type('quill');
    await act(async () => answers[0]?.(ok(OFFLINE)));
    await rest();
    expect(field().value).toBe('quill');
    expect(text()).not.toContain('www.sec.gov');
  });
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

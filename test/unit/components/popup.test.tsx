// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UndoBar } from '@/components/undo-bar';
import { PauseRow } from '@/components/watch/pause-row';
import { PopupWatch } from '@/components/watch/popup-watch';
import { NOW_MS } from '../../gallery/states/invented';
import { popupStates, type PopupState } from '../../gallery/states/popup-states';
import { FakeSight } from './fake-sight';
import { render } from './render';

let sight: FakeSight;
beforeEach(() => {
  vi.useFakeTimers();
  sight = new FakeSight();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function state(name: string): PopupState {
  const found = popupStates.find((each) => each.name === name);
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

const PASTING = {
  paste: vi.fn(),
  add: vi.fn(),
  askSec: vi.fn(),
};

function popup(name: string) {
  const calls = {
    onSeen: vi.fn(),
    onRemove: vi.fn(),
    onMute: vi.fn(),
    onAllow: vi.fn(),
  };
  const { watch, mayNotify = false } = state(name);
  const node = (
    <PopupWatch watch={watch} nowMs={NOW_MS} mayNotify={mayNotify} pasting={PASTING} {...calls} />
  );
  return { ...calls, ...render(node) };
}

test('before anything is watched, three steps lead there, and each can be done here', () => {
  const { element, press, text, onAllow } = popup('nothing watched, a site to allow');
  expect(element.querySelectorAll('.intro li')).toHaveLength(3);
  expect(text()).toMatch(/Press the star on a card, look a company up above, or paste a list\./);
  expect(element.querySelector('textarea')).not.toBeNull();
  press(/Allow notifications/);
  expect(onAllow).toHaveBeenCalledOnce();
  const allowed = popup('nothing watched, notifications allowed');
  expect(allowed.text()).toContain('Notifications are allowed.');
});

test('a watch that was not read yet claims nothing', () => {
  const calls = {
    onSeen: vi.fn(),
    onRemove: vi.fn(),
    onMute: vi.fn(),
    pasting: PASTING,
    onAllow: vi.fn(),
  };
  const node = <PopupWatch watch={null} nowMs={NOW_MS} mayNotify={null} {...calls} />;
  expect(render(node).text()).toBe('');
});

test('news stand by company, each with what, how much, how old, and where it leads', () => {
  const { element, text } = popup('a busy day');
  const heads = [...element.querySelectorAll('.news-label')].map((one) => one.textContent);
  expect(heads).toEqual(['XSTO', 'PLCF', 'QTRN', 'MRRBQ-PA']);
  expect(text()).toMatch(/What is new9/);
  expect(text()).toMatch(/CEO bought \$2\.61M2 days agoHartwell Miriam J \(CEO\) bought \$2\.61M/);
  expect(text()).toMatch(/CFO sold \$1\.06M under a plan/);
  const [first] = element.querySelectorAll<HTMLAnchorElement>('.news-line a');
  expect(first?.getAttribute('href')).toMatch(/^\/company\.html\?cik=0009980001&ticker=XSTO#/);
});

test('of one company three are shown, the others on demand', () => {
  const { element, press } = popup('a busy day');
  const [first] = element.querySelectorAll('.news-group');
  expect(first?.querySelectorAll('.news-line')).toHaveLength(3);
  press(/Show 2 more of XSTO/);
  expect(first?.querySelectorAll('.news-line')).toHaveLength(5);
});

test('only trades of insiders wear the colours of buying and selling', () => {
  const { element } = popup('a busy day');
  const toned = [...element.querySelectorAll('[class*=tone-]')].map((one) => one.textContent);
  expect(toned).toHaveLength(4);
  expect(toned.join()).not.toMatch(/position|filed/i);
});

test('news count as seen once they stood in sight for a while, and not by opening', () => {
  const { onSeen, element } = popup('a busy day');
  const lines = [...element.querySelectorAll('.news-line')];
  const names = lines.map((one) => one.getAttribute('data-news'));
  act(() => void vi.advanceTimersByTime(5_000));
  expect(onSeen).not.toHaveBeenCalled();
  sight.enter(lines[0]);
  sight.enter(lines[1]);
  act(() => void vi.advanceTimersByTime(400));
  sight.leave(lines[1]);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(onSeen).toHaveBeenCalledExactlyOnceWith([names[0]]);
  sight.enter(lines[2]);
  act(() => void vi.advanceTimersByTime(1_500));
  expect(onSeen).toHaveBeenLastCalledWith([names[2]]);
});

test('a line that is followed counts as seen at once', () => {
  const { onSeen, element } = popup('a busy day');
  const link = element.querySelector<HTMLAnchorElement>('.news-line a');
  link?.addEventListener('click', (event) => event.preventDefault());
  act(() => link?.click());
  const line = element.querySelector('.news-line');
  expect(onSeen).toHaveBeenCalledExactlyOnceWith([line?.getAttribute('data-news')]);
});

test('with nothing new it says so and when it looked; what was seen is folded', () => {
  const { element, press, text } = popup('seen before, opened');
  expect(text()).toMatch(/Nothing new\. Last looked \d\d:\d\d\./);
  expect(text()).toContain('12 older events not listed here.');
  expect(element.querySelectorAll('.news-line')).toHaveLength(0);
  press(/Show 2 earlier events/);
  expect(element.querySelectorAll('.news-line')).toHaveLength(2);
  expect(element.querySelectorAll('.news-line.fresh')).toHaveLength(0);
});

test('each entry tells its last activity, or why there is none', () => {
  const busy = popup('a busy day');
  act(() => sight.enter(busy.element.querySelector('.growing')));
  const text = busy.text();
  expect(text).toMatch(/XSTOExample Storage Corp5 newCluster of 4 buyers · 2 days ago/);
  expect(text).toMatch(/Hartwell Miriam JXSTO: CEO bought \$2\.61M · 2 days agoinsider/);
  expect(text).toContain('Nothing of note in 4 filings.');
  expect(text).toContain('1 filing could not be read.');
  expect(text).toContain('Not read yet.');
});

test('a small chart says in words what it shows', () => {
  const { element } = popup('a busy day');
  const words = [...element.querySelectorAll('.spark .hidden')].map((one) => one.textContent);
  expect(words[0]).toBe('Last 12 months: bought $6.66M. Not all held: 3 months.');
});

test('a group can be chosen', () => {
  const { element } = popup('a busy day');
  const select = element.querySelector('select');
  act(() => {
    if (!select) return;
    select.value = 'Software';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(element.querySelectorAll('.watch-item')).toHaveLength(1);
});

test('of a long list only the beginning is drawn, and more as the reader comes near its end', () => {
  const { element } = popup('a thousand entries');
  expect(element.querySelector('.count')?.textContent).toBe('1,000');
  expect(element.querySelectorAll('.watch-item')).toHaveLength(10);
  act(() => sight.enter(element.querySelector('.growing')));
  expect(element.querySelectorAll('.watch-item')).toHaveLength(50);
});

test('each row tells which of the whole list it is, though not all of it is drawn', () => {
  const { element } = popup('a thousand entries');
  const last = [...element.querySelectorAll('.watch-item')].at(-1);
  expect(last?.getAttribute('aria-posinset')).toBe('10');
  expect(last?.getAttribute('aria-setsize')).toBe('1000');
});

test('an entry can be removed', () => {
  const { element, onRemove, press } = popup('a busy day');
  act(() => sight.enter(element.querySelector('.growing')));
  press(/Stop watching PLCF/);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ticker: 'PLCF' }));
});

test('a removal can be taken back, by keyboard at once', () => {
  const onUndo = vi.fn();
  const { element, press, text } = render(<UndoBar label="PLCF" onUndo={onUndo} />);
  expect(text()).toContain('No longer watching PLCF.');
  expect(document.activeElement).toBe(element.querySelector('button'));
  press(/Undo/);
  expect(onUndo).toHaveBeenCalledOnce();
});

test('a pause of the SEC is told once, not in every row', () => {
  const text = popup('paused by the SEC').text();
  expect(text.match(/asked for a pause/g)).toHaveLength(1);
  expect(text).toContain('What you see may not be the newest.');
});

test('trouble with one entry is told in its row', () => {
  expect(popup('one row in trouble').text()).toMatch(
    /Invented Capital.*not in the SEC’s format.*withheld rather than guessed\./,
  );
});

test('notifications can be paused for an hour, and the pause ended', () => {
  const calls = { onAllow: vi.fn(), onSnooze: vi.fn() };
  const common = { mayNotify: true, isWanted: true, nowMs: NOW_MS, ...calls };
  render(<PauseRow {...common} snoozedUntilMs={null} />).press(/Pause for an hour/);
  expect(calls.onSnooze).toHaveBeenLastCalledWith(NOW_MS + 3_600_000);
  const paused = render(<PauseRow {...common} snoozedUntilMs={NOW_MS + 60_000} />);
  expect(paused.text()).toMatch(/paused until \d\d:\d\d/);
  paused.press(/End the pause/);
  expect(calls.onSnooze).toHaveBeenLastCalledWith(null);
  render(<PauseRow {...common} mayNotify={false} snoozedUntilMs={null} />).press(/Allow/);
  expect(calls.onAllow).toHaveBeenCalledOnce();
});

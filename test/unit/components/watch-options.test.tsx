// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RulesSection } from '@/components/rules/rules-section';
import { ImportRow } from '@/components/watch/import-list';
import { ListTools } from '@/components/watch/list-tools';
import { ManageSection } from '@/components/watch/manage-section';
import { TellingSection } from '@/components/watch/telling-section';
import { ok } from '@/lib/core/result';
import { syncWords } from '@/lib/core/format/sync-words';
import { NOW_MS } from '../../gallery/states/invented';
import { NEW_RULE, NEW_WATCH, WATCH_IN_USE } from '../../gallery/states/watch-options';
import { FakeSight } from './fake-sight';
import { render } from './render';

const common = { nowMs: NOW_MS, problem: null };

beforeEach(() => void new FakeSight());
afterEach(() => vi.unstubAllGlobals());

function rules() {
  const calls = {
    onSave: vi.fn(),
    onRemove: vi.fn(),
    onTry: vi.fn(() => Promise.resolve(ok(WATCH_IN_USE.tried))),
  };
  const { rules: list, hidden, entries } = WATCH_IN_USE;
  const named = (entries ?? []).map(({ id, name }) => ({ id, label: name }));
  const node = (
    <RulesSection
      {...common}
      rules={list}
      hidden={hidden}
      groups={['Small caps']}
      entries={named}
      newRule={() => ({ ...NEW_RULE, id: 'rule-new' })}
      {...calls}
    />
  );
  return { ...calls, ...render(node) };
}

function enter(field: Element | null | undefined, text: string, event = 'input'): void {
  if (!field) throw new Error('nothing to write into');
  const kind = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
  act(() => {
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

function tick(element: HTMLElement, label: RegExp): void {
  const found = [...element.querySelectorAll('label')].find((one) =>
    label.test(one.textContent ?? ''),
  );
  const box = found?.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (!box) throw new Error(`nothing to tick: ${label}`);
  act(() => box.click());
}

test('each rule is a sentence, with what it hid', () => {
  const text = rules().text();
  expect(text).toContain('Tell me when an insider sells on the open market outside a plan');
  expect(text).toContain('Left out 10 events: 9 under its amount, 1 of muted entries.');
  expect(text).toMatch(/at anything in my group “Small caps”/);
});

test('a rule is switched off in place', () => {
  const { element, onSave } = rules();
  const box = element.querySelector<HTMLInputElement>('.rule-text input');
  act(() => box?.click());
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ id: 'buys', isOn: false }),
  );
});

test('a rule is edited in plain words and tried before it is saved', async () => {
  const { element, press, text, onTry, onSave } = rules();
  press(/Edit the rule: .*Small caps/);
  enter(element.querySelector('input[type=text]'), '250k');
  tick(element, /Schedules 13D/);
  expect(element.querySelector('.rule-preview')?.textContent).toMatch(
    /or a Schedule 13D or 13G is filed, for \$250K or more/,
  );
  await act(async () => {
    press(/Try it/);
    await Promise.resolve();
  });
  expect(onTry).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ atLeast: 250_000, topics: ['buy', 'cluster', 'stake-filed'] }),
  );
  expect(text()).toContain('It would have told 14 events.');
  expect(text()).toContain('It would have left out 12 events of the same kinds.');
  expect(text()).toContain('XSTO: CEO bought $2.61M');
  expect(onSave).not.toHaveBeenCalled();
  act(() => element.querySelector('form')?.requestSubmit());
  expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ atLeast: 250_000 }));
  expect(element.querySelector('form')).toBeNull();
});

test('an amount that is none cannot be saved, nor a rule about nothing', () => {
  const { element, press, text } = rules();
  press(/Add a rule/);
  const save = [...element.querySelectorAll('button')].find((one) => one.type === 'submit');
  expect(save?.disabled).toBe(false);
  enter(element.querySelector('input[type=text]'), 'a lot');
  expect(save?.disabled).toBe(true);
  expect(text()).toContain('Write it like 250,000, 250K or 1.5M.');
  enter(element.querySelector('input[type=text]'), '');
  tick(element, /Purchases on the market/);
  expect(save?.disabled).toBe(true);
  expect(text()).toContain('Choose what to be told of.');
});

test('Escape leaves a rule as it was', () => {
  const { element, press, onSave } = rules();
  press(/Add a rule/);
  act(() => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    element.querySelector('form')?.dispatchEvent(key);
  });
  expect(element.querySelector('form')).toBeNull();
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(element.querySelector('h2'));
});

test('group, note and silence of an entry are kept as they are left', () => {
  const onEdit = vi.fn();
  const { entries } = WATCH_IN_USE;
  const { element, press } = render(
    <ManageSection {...common} entries={entries} onEdit={onEdit} onRemove={vi.fn()}>
      {null}
    </ManageSection>,
  );
  press(/^Edit XSTO/);
  const id = entries?.[0]?.id;
  const group = element.querySelector<HTMLInputElement>('input[list]');
  enter(group, '  Watch closely ');
  act(() => void group?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(onEdit).toHaveBeenLastCalledWith({ id, group: 'Watch closely' });
  enter(group, '');
  act(() => void group?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(onEdit).toHaveBeenLastCalledWith({ id, group: null });
  tick(element, /Mute/);
  expect(onEdit).toHaveBeenLastCalledWith({ id, isMuted: true });
});

test('a long list is searched by name, group and note', () => {
  const { entries } = WATCH_IN_USE;
  const { element } = render(
    <ManageSection {...common} entries={entries} onEdit={vi.fn()} onRemove={vi.fn()}>
      {null}
    </ManageSection>,
  );
  enter(element.querySelector('input[type=search]'), 'spin-off');
  expect(element.querySelectorAll('.manage-row')).toHaveLength(1);
  enter(element.querySelector('input[type=search]'), 'no such thing');
  expect(element.textContent).toContain('Nothing on your list fits.');
});

test('an import names each line that cannot be taken', async () => {
  const onImport = vi.fn(() => Promise.resolve(ok(WATCH_IN_USE.imported)));
  const { element, text } = render(<ImportRow nowMs={NOW_MS} onImport={onImport} />);
  const field = element.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['AAPL'], 'list.csv');
  Object.defineProperty(field, 'files', { value: [file] });
  tick(element, /in place of my list/);
  await act(async () => {
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  expect(onImport).toHaveBeenCalledExactlyOnceWith(file, 'replace');
  expect(text()).toContain('12 entries added. 3 were on the list already. 2 complaints.');
  expect(text()).toContain('Line 4: NRGV is no company on the SEC’s list.');
});

test('the list is saved as a file, kept in sync, and says what does not fit', () => {
  const calls = { onSync: vi.fn(), onExport: vi.fn() };
  const { sync } = WATCH_IN_USE;
  const syncSize = sync && syncWords(sync);
  const tools = { paste: null, importRow: null, hasEntries: true, isSynced: false };
  const { element, press, text } = render(<ListTools {...tools} syncSize={syncSize} {...calls} />);
  press(/CSV/);
  press(/JSON/);
  expect(calls.onExport.mock.calls).toEqual([['csv'], ['json']]);
  tick(element, /Keep it in sync/);
  expect(calls.onSync).toHaveBeenCalledExactlyOnceWith(true);
  expect(text()).toContain('Does not fit, and stays on this machine alone: 216 entries, 14 notes.');
});

function telling(settings = WATCH_IN_USE.telling, mayNotify = true) {
  const calls = { onAllow: vi.fn(), onSave: vi.fn(), onPollMinutes: vi.fn() };
  const node = (
    <TellingSection
      {...common}
      settings={settings}
      pollMinutes={15}
      mayNotify={mayNotify}
      {...calls}
    />
  );
  return { ...calls, ...render(node) };
}

test('quiet hours, digest and cap are changed one at a time', () => {
  const { element, onSave } = telling();
  enter(element.querySelector('[aria-label="Quiet from"]'), '21:30');
  expect(onSave).toHaveBeenLastCalledWith(
    expect.objectContaining({ quiet: { from: 21 * 60 + 30, to: 7 * 60 } }),
  );
  tick(element, /Quiet hours/);
  expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ quiet: null }));
  tick(element, /One notification a day/);
  expect(onSave).toHaveBeenLastCalledWith(expect.objectContaining({ digestAt: null }));
});

test('leave is asked for by a press, and a pause ends by one', () => {
  const asked = telling(NEW_WATCH.telling, false);
  asked.press(/Allow notifications/);
  expect(asked.onAllow).toHaveBeenCalledOnce();
  asked.press(/Pause for 4 hours/);
  const until = NOW_MS + 4 * 3_600_000;
  expect(asked.onSave).toHaveBeenLastCalledWith(expect.objectContaining({ snoozedUntilMs: until }));
  const paused = telling();
  paused.press(/End the pause/);
  expect(paused.onSave).toHaveBeenLastCalledWith(expect.objectContaining({ snoozedUntilMs: null }));
});

// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { FoundSubjects } from '@/components/search/found-subjects';
import type { AskSec } from '@/components/search/use-asking';
import { PasteBox } from '@/components/watch/paste-list';
import { dayAt } from '@/lib/core/format/day';
import { foundGroups } from '@/lib/core/format/found-groups';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Pasted } from '@/lib/core/watch/outcomes';
import { pastedOpen } from '../../gallery/states/found-subjects';
import { NOW_MS } from '../../gallery/states/invented';
import { popupStates, type PopupState } from '../../gallery/states/popup-states';
import { render } from './render';

function state(name: string): PopupState {
  const found = popupStates.find((each) => each.name === name);
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

function box(answer: Result<Pasted, Problem>) {
  const requests = {
    paste: vi.fn(() => Promise.resolve(answer)),
    add: vi.fn(() => Promise.resolve(ok(null))),
    askSec: vi.fn<AskSec>(() => Promise.resolve(ok({ subjects: [], others: [], left: 0 }))),
  };
  const node = <PasteBox nowMs={NOW_MS} requests={requests} onClose={vi.fn()} />;
  return { ...requests, ...render(node) };
}

function results(name: string) {
  const { text = '', found = null, watch, asked = null } = state(name);
  const calls = { onWatch: vi.fn(), onRetry: vi.fn(), onAsk: vi.fn(), onAskAdviser: vi.fn() };
  const entries = watch?.lines.map(({ entry }) => entry) ?? [];
  const answer = asked !== null && asked !== 'asking' && asked.ok ? asked.value : null;
  const subjects = found?.ok ? found.value.subjects : [];
  const node = (
    <FoundSubjects
      text={text}
      found={found}
      asked={asked}
      advising={null}
      shown={foundGroups(text, { entries, subjects, asked: answer }, dayAt(NOW_MS))}
      watched={new Set(entries.map(({ id }) => id))}
      active={null}
      nowMs={NOW_MS}
      {...calls}
    />
  );
  return { ...calls, ...render(node) };
}

async function paste(element: HTMLElement, written: string) {
  const field = element.querySelector('textarea');
  act(() => {
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    value?.set?.call(field, written);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    element.querySelector('form')?.requestSubmit();
    await Promise.resolve();
  });
  return field;
}

async function pressed(press: (name: RegExp) => void, name: RegExp): Promise<void> {
  await act(async () => {
    press(name);
    await Promise.resolve();
  });
}

test('a pasted list is taken, and each unknown entry named with what can be done', async () => {
  const { element, press, text, paste: onPaste, askSec } = box(ok({ ...pastedOpen, added: 2 }));
  expect(document.activeElement).toBe(element.querySelector('textarea'));
  await paste(element, 'XSTO, NRGV');
  expect(onPaste).toHaveBeenCalledExactlyOnceWith('XSTO, NRGV');
  expect(text()).toContain('2 added. 1 was on the list already.');
  expect(element.querySelectorAll('.paste-open > li')).toHaveLength(5);
  expect(text()).toContain('NRGV: No company, person or fund called so is known here.');
  expect(text()).toMatch(/EXMPX: EXMPX is a mutual fund or ETF and files no 13F/);
  expect(askSec).not.toHaveBeenCalled();
  await pressed(press, /Ask the SEC for NRGV/);
  expect(askSec).toHaveBeenCalledExactlyOnceWith('NRGV');
  expect(text()).toMatch(/The SEC names nobody for “NRGV”/);
});

test('who is meant is asked, and the one chosen is watched', async () => {
  const { element, press, text, add } = box(ok(pastedOpen));
  await paste(element, 'Example Storage');
  expect(text()).toContain('Example Storage can mean more than one.');
  expect(text()).toContain('Ada Quillfeather is not known by exactly this name.');
  await pressed(press, /Watch EXAMPLE STORAGE CORP, 13F manager/);
  expect(add).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'fund' }));
  const chosen = element.querySelector<HTMLButtonElement>('[aria-label*="CORP, 13F manager"]');
  expect([chosen?.disabled, chosen?.textContent]).toEqual([true, 'Watching']);
});

test('answers stand by kind, each told by a word, opened by a link and watched by its star', () => {
  const { element, press, onWatch, text } = results('search by keys');
  const heads = [...element.querySelectorAll('[role=rowgroup]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  expect(heads).toEqual(['Companies', 'Insiders', 'Fund managers and funds']);
  const links = [...element.querySelectorAll('a.found-link')].map((one) =>
    one.getAttribute('href'),
  );
  expect(links).toEqual([
    '/company.html?cik=0009980001&ticker=XSTO',
    '/company.html?cik=0009980006&ticker=XACQ',
    '/person.html?cik=0009981301',
    '/person.html?cik=0009981302',
    '/fund.html?cik=0009982001',
  ]);
  expect(text()).toContain('Insider · Files reports about Example Storage Corp');
  expect(text()).toContain('13F manager · Ada Quillfeather');
  press(/Watch EXAMPLESON/);
  const wanted = { kind: 'person', cik: '0009981301', ticker: null };
  expect(onWatch).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ watch: wanted }), true);
});

test('what is watched comes first, once, with its star set', () => {
  const { element, press, onWatch } = results('search');
  const [first] = element.querySelectorAll('[role=rowgroup]');
  expect(first?.getAttribute('aria-label')).toBe('On your watchlist');
  expect(first?.textContent).toMatch(/XSTO Example Storage Corp/);
  expect(element.querySelectorAll('a[href$="ticker=XSTO"]')).toHaveLength(1);
  press(/Watch XSTO/);
  expect(onWatch).toHaveBeenCalledExactlyOnceWith(expect.anything(), false);
});

test('a mutual fund has no page and no star; its adviser can be asked for', () => {
  const { element, press, onAskAdviser } = results('search by keys');
  const row = [...element.querySelectorAll('[role=row]')].find((one) =>
    /EXMPX/.test(one.textContent),
  );
  expect(row?.querySelector('a, .star')).toBeNull();
  press(/Ask the SEC who advises EXMPX/);
  expect(onAskAdviser).toHaveBeenCalledOnce();
});

test('the SEC is asked only when the reader presses it, and its answer says what it leaves open', () => {
  const nothing = results('nothing found');
  expect(nothing.text()).toMatch(/Nothing that is known here matches “apfelstrudel”/);
  expect(nothing.onAsk).not.toHaveBeenCalled();
  nothing.press(/Ask the SEC for “apfelstrudel”/);
  expect(nothing.onAsk).toHaveBeenCalledOnce();
  const named = results('named by the SEC').text();
  expect(named).toMatch(/^2 results.*From the SEC.*Apfelstrudel Konrad/);
  expect(named).toContain(
    'Also of that name, but with nothing to watch: APFELSTRUDEL FAMILY TRUST.',
  );
  expect(named).toContain('3 more filers were named and not looked at.');
  expect(named).not.toMatch(/Ask the SEC/);
  expect(results('named by nobody').text()).toMatch(/The SEC names nobody for “apfelstrudel”/);
});

test('a search that failed says so; people are found without the list of companies', () => {
  const partly = results('search without a directory').text();
  expect(partly).toMatch(/www\.sec\.gov could not be reached/);
  expect(partly).toContain('EXAMPLESON ADA BERYL');
  const failed = results('search failed');
  failed.press(/Try again/);
  expect(failed.onRetry).toHaveBeenCalledOnce();
});

test('a list that cannot be looked up says why, and keeps what was written', async () => {
  const { element, text } = box(fail({ kind: 'offline', host: 'www.sec.gov' }));
  const field = await paste(element, 'AAPL');
  expect(text()).toContain('www.sec.gov could not be reached.');
  expect(field?.value).toBe('AAPL');
});

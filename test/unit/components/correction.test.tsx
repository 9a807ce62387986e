// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { CorrectionPanel, type Verdict } from '@/components/correction-panel';
import type { SearchCompanies } from '@/components/use-search';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Problem } from '@/lib/core/problem';
import { someFound } from '../../gallery/states/companies-found';
import { company, NOW_MS } from '../../gallery/states/invented';
import { takeSteps } from '../../gallery/steps';
import { render } from './render';

const target = company('TRGX', 'Targetless Stores Corp');

function panel(reply: Result<null, Problem> = ok(null), phrase = 'Target') {
  const onCorrect = vi.fn<(verdict: Verdict) => Promise<typeof reply>>(() =>
    Promise.resolve(reply),
  );
  const onSearch = vi.fn<SearchCompanies>(() => Promise.resolve(someFound));
  const onClose = vi.fn();
  const props = { phrase, company: target, nowMs: NOW_MS, onCorrect, onSearch, onClose };
  return { onCorrect, onSearch, onClose, ...render(<CorrectionPanel {...props} />) };
}

const settle = () => act(async () => {});

test('it begins with the question, and the keyboard is there', () => {
  const { text, element } = panel();
  expect(text()).toMatch(/^“Target” is not Targetless Stores Corp/);
  expect(document.activeElement).toBe(element.querySelector('h2'));
  expect(element.querySelectorAll('button')).toHaveLength(3);
});

test.each([
  [/^Not on this site/, false, 'is no longer marked as TRGX on this site.'],
  [/^Nowhere/, true, 'is no longer marked as TRGX on any site.'],
])('%s is kept, and said', async (button, everywhere, said) => {
  const { onCorrect, onClose, press, text, element } = panel();
  press(button);
  await settle();
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ instead: null, everywhere });
  expect(text()).toContain(said);
  expect(text()).toContain('You can undo this in Buyline’s options.');
  expect(element.querySelector('output')).not.toBeNull();
  expect(document.activeElement?.textContent).toBe('Close');
  press(/^Close/);
  expect(onClose).toHaveBeenCalledOnce();
});

test.each([false, true])('another company is searched and chosen, everywhere: %s', async (tick) => {
  const { onCorrect, onSearch, press, element } = panel();
  press(/^It is another company/);
  const field = element.querySelector('input[type=search]');
  expect(document.activeElement).toBe(field);
  await act(() => takeSteps(element, [{ type: 'exam' }, ...(tick ? [{ tick } as const] : [])]));
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('exam');
  press(/^Choose XACQ/);
  await settle();
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith({
    instead: expect.objectContaining({ ticker: 'XACQ' }),
    everywhere: tick,
  });
});

test('a correction that was not kept says why, and can be made again', async () => {
  const { onCorrect, press, text } = panel(fail({ kind: 'fault', detail: 'the disk is full' }));
  press(/^Nowhere/);
  await settle();
  expect(text()).toContain('the disk is full');
  expect(text()).not.toContain('Noted');
  press(/^Nowhere/);
  await settle();
  expect(onCorrect).toHaveBeenCalledTimes(2);
});

test('words of a page stay words', () => {
  const { element, text } = panel(ok(null), '<img src=x>\u202E evil\n words');
  expect(element.querySelector('img')).toBeNull();
  expect(text()).toContain('“<img src=x> evil words” is not');
});

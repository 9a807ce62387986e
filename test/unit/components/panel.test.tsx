// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DigestList } from '@/components/digest/digest-list';
import { ReadAll } from '@/components/digest/read-all';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { HoldersPart } from '@/components/funds/holders-chart-part';
import { ChartView } from '@/components/history/chart-view';
import { glossaryTopics } from '@/lib/core/glossary/glossary';
import { day, NOW_MS } from '../../gallery/states/invented';
import { panelStates } from '../../gallery/states/panel-states';
import { nothing } from '../../gallery/states/setting';
import { act } from 'react';
import { render } from './render';

const TODAY = day('2026-11-22');
const [some] = panelStates;
if (!some) throw new Error('no state of the panel');

function show() {
  const calls = { onWatch: vi.fn(), renderCompany: vi.fn(({ ticker }) => `all of ${ticker}`) };
  const list = (
    <DigestList
      lines={some?.lines ?? []}
      publishedOn={null}
      today={TODAY}
      actions={null}
      {...calls}
    />
  );
  return { ...calls, ...render(list) };
}

test.each(panelStates)('$name', ({ lines, publishedOn }) => {
  const { text } = render(
    <DigestList
      lines={lines}
      publishedOn={publishedOn}
      today={TODAY}
      actions={null}
      onWatch={nothing}
      renderCompany={() => null}
    />,
  );
  expect(text()).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
});

test('a company is opened in place, and nothing of the others is drawn', () => {
  const { press, text, element, renderCompany } = show();
  expect(renderCompany).not.toHaveBeenCalled();
  press(/^PLCF/);
  expect(text()).toContain('all of PLCF');
  expect(renderCompany).toHaveBeenCalledOnce();
  const toggle = element.querySelector('[aria-expanded=true]');
  const panel = element.ownerDocument.getElementById(toggle?.getAttribute('aria-controls') ?? '');
  expect(panel?.hidden).toBe(false);
  press(/^PLCF/);
  expect(text()).not.toContain('all of PLCF');
});

test('the star says what it would do, and the page of a company is a link', () => {
  const { press, onWatch, element } = show();
  press(/^Watch XSTO/);
  expect(onWatch).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ ticker: 'XSTO' }),
    true,
  );
  press(/^Watch MRRBQ-PA/);
  expect(onWatch).toHaveBeenLastCalledWith(expect.objectContaining({ ticker: 'MRRBQ-PA' }), false);
  const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toContain('/company.html?cik=0009980001&ticker=XSTO');
});

test('nothing is read before the reader asks, and the reading can be stopped', () => {
  const calls = { onRead: vi.fn(), onStop: vi.fn() };
  const before = render(<ReadAll left={3} reading={null} nowMs={NOW_MS} {...calls} />);
  before.press(/^Read all 3 that are left/);
  expect(calls.onRead).toHaveBeenCalledOnce();
  const reading = { done: 1, of: 3, ticker: 'XSTO', failed: 0, problem: null };
  const during = render(<ReadAll left={2} reading={reading} nowMs={NOW_MS} {...calls} />);
  expect(during.text()).toContain('Reading XSTO, 2 of 3.');
  expect(during.element.querySelector('progress')?.value).toBe(1);
  during.press(/^Stop/);
  expect(calls.onStop).toHaveBeenCalledOnce();
  const none = render(<ReadAll left={0} reading={null} nowMs={NOW_MS} {...calls} />);
  expect(none.text()).toBe('');
});

test('the glossary is searched as one types, and each entry can be linked to', () => {
  const { element, text } = render(
    <GlossaryPage topics={glossaryTopics()} query="clusters of several people" />,
  );
  expect(text()).toContain('1 entry found.');
  expect(element.querySelector('#ended-cluster')?.textContent).toContain('What speaks against it');
  expect(element.querySelector('#first-buy')).toBeNull();
});

function choose(element: HTMLElement, value: string): void {
  const input = element.querySelector<HTMLInputElement>(`input[value=${value}]`);
  act(() => input?.click());
}

test('a chart has its sentence, and turns into a table of the same figures', () => {
  const { element, text } = render(
    <ChartView label="Show as" summary="Two of each." chart="drawn" table="counted" />,
  );
  expect(text()).toMatch(/^Two of each\..*drawn$/);
  choose(element, 'table');
  expect(text()).toMatch(/^Two of each\..*counted$/);
});

test('holders by quarter: counts in the chart and in the table, nothing of one quarter alone', () => {
  const quarters = [
    { period: day('2026-06-30'), filed: 16, holding: 6, more: 4, fewer: 1 },
    { period: day('2026-09-30'), filed: 14, holding: 5, more: 0, fewer: 3 },
  ];
  const { element, text } = render(<HoldersPart quarters={quarters} today={TODAY} />);
  expect(text()).toContain(
    'In Q3, 5 of 14 followed funds that filed held it. In Q2 it was 6 of 16.',
  );
  expect(element.querySelectorAll('rect.more')).toHaveLength(1);
  expect(element.querySelectorAll('rect.fewer')).toHaveLength(2);
  expect(text()).not.toMatch(/bought|sold/i);
  choose(element, 'table');
  const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual(['Q35 of 1403', 'Q26 of 1641']);
  expect(render(<HoldersPart quarters={quarters.slice(1)} today={TODAY} />).text()).toBe('');
});

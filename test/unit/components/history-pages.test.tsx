// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CompanyPage } from '@/components/history/company-page';
import { PersonPage } from '@/components/history/person-page';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { TradeEvent } from '@/lib/core/insider/report';
import {
  companyConditions,
  companyStates,
  personStates,
  type PageState,
} from '../../gallery/states/company-states';
import { cik, day, NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

function show({ ticker, company, funds, person, loading }: PageState) {
  const calls = {
    onLoad: vi.fn(),
    onStop: vi.fn(),
    onNotes: vi.fn(() =>
      Promise.resolve({ footnotes: [{ id: 'F1', text: 'Held by a trust.' }], remarks: null }),
    ),
    onExport: vi.fn<(kind: 'csv' | 'json', events: readonly TradeEvent[]) => void>(),
  };
  const shared = { cik: cik(9_980_001), nowMs: NOW_MS, problem: null, loading: loading ?? null };
  const page =
    person === undefined ? (
      <CompanyPage
        ticker={ticker}
        history={company ?? null}
        funds={funds ?? null}
        onLoadFunds={vi.fn()}
        onStopFunds={vi.fn()}
        {...shared}
        {...calls}
      />
    ) : (
      <PersonPage history={person} {...shared} {...calls} />
    );
  const signals = company?.signals ?? person?.signals ?? [];
  return { ...calls, signals, ...render(page) };
}

function state(name: string): PageState {
  const found = [...companyStates, ...companyConditions, ...personStates].find(
    (each) => each.name === name,
  );
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

function choose(element: HTMLElement, label: string): void {
  const input = [...element.querySelectorAll('label')].find((each) =>
    each.textContent?.startsWith(label),
  );
  act(() => input?.querySelector('input')?.click());
}

describe.each([...companyStates, ...companyConditions, ...personStates])('$name', (each) => {
  test('says where it is from, links to the SEC and to our own pages alone', () => {
    const { text, element } = show(each);
    expect(text()).toContain('Not investment advice.');
    expect(text()).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
    for (const link of element.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(
        /^(?:https:\/\/www\.sec\.gov\/|\/(?:person|company|fund)\.html\?cik=\d{10}$|\/glossary\.html#[a-z0-9-]+$)/,
      );
    }
  });
});

test('the company page gives the card’s own answer', () => {
  const { text } = show(state('a cluster, three years held'));
  expect(text()).toContain('3 insiders bought $4.18M and 1 sold $116K on the market');
});

test('present signals come first, then, folded, those not known and those absent', () => {
  const { text, element } = show(state('a cluster, three years held'));
  expect(text()).toMatch(
    /What stands out.*Cluster of 3.*not known from what is loaded.*Opportunistic trader/,
  );
  const folded = [...element.querySelectorAll<HTMLDetailsElement>('details.folded')];
  expect(folded.map(({ open }) => open)).toEqual([false, false]);
  expect(folded[1]?.textContent).toContain('looked for and not found');
});

test('the chart is one picture with a summary, and a span of its own choosing', () => {
  const { element } = show(state('a cluster, three years held'));
  const summary = () => element.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '';
  expect(summary()).toMatch(/^From 1.Aug.2023 to 22.Nov: 7 purchases at .* and 27 sales at/);
  choose(element, '1 year');
  expect(summary()).toMatch(/^From 22.Nov.2025 to/);
  expect(element.querySelectorAll('.price-chart path.buy').length).toBeLessThan(7);
});

test('fifty entries at a time, however many are held', () => {
  const page = show(state('a person with 400 filings'));
  const rows = () => page.element.querySelectorAll('tr.event').length;
  expect(rows()).toBe(50);
  page.press(/Show 50 more \(350 left\)/);
  expect(rows()).toBe(100);
});

/** A long page, opened for what bears the mark. */
function asked(mark: string) {
  location.hash = `#${encodeURIComponent(mark)}`;
  return show(state('a person with 400 filings'));
}

describe('a page that was opened for an entry', () => {
  afterEach(() => void (location.hash = ''));

  test('draws as many as it takes, marks the entry and gives it the focus', () => {
    const old = state('a person with 400 filings').person?.events[320];
    const mark = old?.rows[0] ?? '';
    const { element } = asked(mark);
    expect(element.querySelectorAll('tr.event')).toHaveLength(350);
    expect(document.activeElement?.getAttribute('data-marks')?.split(' ')).toContain(mark);
    expect(element.querySelectorAll('.is-asked')).toHaveLength(1);
  });

  test('draws no more than usual where it does not hold it', () => {
    const { element } = asked('0009999999-26-000001#n0');
    expect(element.querySelectorAll('tr.event')).toHaveLength(50);
    expect(element.querySelector('.is-asked')).toBeNull();
  });
});

test('the filter narrows table and export alike', () => {
  const page = show(state('a person with 400 filings'));
  choose(page.element, 'Real buys');
  expect(page.element.querySelectorAll('tr.event')).toHaveLength(18);
  page.press(/^CSV/);
  const [kind, events] = page.onExport.mock.calls[0] ?? [];
  expect(kind).toBe('csv');
  expect(events).toHaveLength(18);
  expect(events?.every((event) => event.class === 'open-market')).toBe(true);
});

test('a filter that fits nothing offers everything', () => {
  const page = show(state('planned sales only'));
  choose(page.element, 'Real buys');
  expect(page.text()).toContain('None of 3 entries fits.');
  page.press(/Show everything/);
  expect(page.element.querySelectorAll('tr.event')).toHaveLength(3);
});

test('every answer of a signal is told on the page', () => {
  const page = show(state('a cluster, three years held'));
  for (const signal of page.signals) {
    const words = saySentence(signal.sentence, day('2026-11-22'));
    expect(page.text()).toContain(words.replace(/\s+/g, ' '));
  }
  expect(page.signals.length).toBeGreaterThan(4);
});

test('shares outstanding open the filing that states them', () => {
  const { element } = show(state('a cluster, three years held'));
  const link = element.querySelector('.page-header a');
  expect(link?.textContent).toContain('61,204,118 shares outstanding');
  expect(link?.getAttribute('href')).toContain('0009990000-26-000902');
});

test('tables keep their roles in whatever layout', () => {
  const { element } = show(state('a cluster, three years held'));
  for (const [tags, role] of [
    ['table', 'table'],
    ['thead, tbody', 'rowgroup'],
    ['tr', 'row'],
    ['td', 'cell'],
  ] as const) {
    const parts = [...element.querySelectorAll(tags)];
    expect(parts.length).toBeGreaterThan(0);
    expect(new Set(parts.map((part) => part.getAttribute('role')))).toEqual(new Set([role]));
  }
});

test('what a filing does not state is a dash with words', () => {
  const { element, text } = show(state('a cluster, three years held'));
  expect(text()).toContain('no value is stated');
  expect(text()).toContain('no price');
  for (const dash of element.querySelectorAll('.number .line')) {
    expect(dash.textContent?.trim()).not.toBe('–');
  }
});

test('the footnotes of every filing of an entry are there, each under its own', async () => {
  const page = show(state('a private placement filed as a purchase'));
  page.press(/^Details of/);
  await act(() => Promise.resolve());
  const quoted = page.element.querySelector('blockquote cite a');
  const headings = [...page.element.querySelectorAll('.footnotes h4 a')];
  expect(headings.map((each) => each.getAttribute('href'))).toContain(quoted?.getAttribute('href'));
  expect(page.onNotes.mock.calls).toHaveLength(headings.length);
  expect(headings.length).toBe(2);
});

test('an entry opens to its rule, its story and its footnotes, read only then', async () => {
  const page = show(state('an amended filing, opened'));
  expect(page.onNotes).not.toHaveBeenCalled();
  page.press(/^Details of/);
  await act(() => Promise.resolve());
  expect(page.onNotes).toHaveBeenCalledOnce();
  expect(page.text()).toMatch(/Why it is a market purchase.*Code P/);
  expect(page.text()).toMatch(/Amended 20 Nov\. What changed\?Shares: said 120,000, says 12,000/);
  expect(page.text()).toContain('Held by a trust.');
});

test('what a notice announced stands apart from sales', () => {
  const { text, element } = show(state('planned sales only'));
  expect(text()).toMatch(/Means to sell 12,000 shares.*All sold: 12,000 shares/);
  expect(text()).toMatch(/Open until 27.Dec; 30,000 shares sold so far\./);
  expect(text()).toContain('its person cannot be told among the owners');
  const sales = [...element.querySelectorAll('.plain-list a')].map((link) => link.textContent);
  expect(sales.filter((words) => words?.startsWith('market sale of'))).toHaveLength(2);
});

test('older filings are loaded when asked for, stopped, and gone on with', () => {
  const quiet = show(state('a quiet company'));
  quiet.press(/^1 year$/);
  expect(quiet.onLoad).toHaveBeenCalledExactlyOnceWith('2025-11-22');

  const running = show(state('loading, filings not read'));
  expect(running.text()).toContain('Filings back to 2021: 120 of 400 read');
  // Only what does not change with every filing is announced.
  const said = [...running.element.querySelectorAll('output')].map((each) => each.textContent);
  expect(said).toContain('Filings back to 2021');
  expect(said.join()).not.toContain('120');
  expect(running.text()).toContain('1 filing could not be read');
  running.press(/^Stop$/);
  expect(running.onStop).toHaveBeenCalledOnce();
  expect(() => running.press(/^5 years$/)).toThrow('no button');

  const failed = show(state('failed'));
  failed.press(/^Go on$/);
  expect(failed.onLoad).toHaveBeenCalledExactlyOnceWith('2021-11-22');
});

test('nothing is asked of the SEC before the reader asks for it', () => {
  const page = show(state('nothing loaded yet'));
  expect(page.onLoad).not.toHaveBeenCalled();
  expect(page.text()).toContain('No filing has been read here yet.');
  page.press(/^3 years$/);
  expect(page.onLoad).toHaveBeenCalledExactlyOnceWith('2023-11-22');
});

test('prices of several companies never share a scale', () => {
  const { element } = show(state('a person with 400 filings'));
  expect(element.querySelectorAll('.price-chart path.buy')).toHaveLength(0);
  const select = element.querySelector<HTMLSelectElement>('select[aria-label^=Company]');
  expect(select?.options).toHaveLength(2);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CardFunds } from '@/components/funds/card-funds';
import { FollowedSection } from '@/components/funds/followed-section';
import { FundPage } from '@/components/funds/fund-page';
import { FundsSection } from '@/components/funds/funds-section';
import { positionHistory, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import { followedManagers } from '../../gallery/states/followed';
import { fundPageStates, type FundPageState } from '../../gallery/states/fund-page-states';
import { fundViews, storedQuarters } from '../../gallery/states/fund-views';
import { fundsStates, LOADED } from '../../gallery/states/funds';
import { cik, day, NOW_MS } from '../../gallery/states/invented';
import { nothing } from '../../gallery/states/setting';
import { takeSteps } from '../../gallery/steps';
import { render } from './render';

const TODAY = day('2026-11-22');

function showCard(name: keyof typeof fundsStates | null) {
  const calls = { onLoadFunds: vi.fn(), onFund: vi.fn() };
  const funds = name && fundsStates[name];
  return {
    ...calls,
    ...render(<CardFunds funds={funds} today={TODAY} nowMs={NOW_MS} {...calls} />),
  };
}

describe('the 13F part of the card', () => {
  test.each(Object.keys(fundsStates) as (keyof typeof fundsStates)[])('%s', (name) => {
    const { text, element } = showCard(name);
    expect(text()).not.toMatch(/undefined|NaN|\[object|\bnull\b|bought|sold/i);
    for (const link of element.querySelectorAll('a')) {
      expect(link.href).toMatch(/^https:\/\/www\.sec\.gov\/Archives\/edgar\/data\/\d+\/\d{18}\//);
    }
    expect(element.querySelectorAll('.tone-buy, .tone-sell')).toHaveLength(0);
  });

  test('before anything is asked for: one line, one button, and what it costs', () => {
    for (const card of [showCard(null), showCard('offered')]) {
      expect(card.element.querySelectorAll('button')).toHaveLength(1);
      expect(card.text()).toMatch(/up to \d+ requests to the SEC, in the background/);
      card.press(/^See what well-known funds did/);
      expect(card.onLoadFunds).toHaveBeenCalledOnce();
    }
  });

  test('three changes are in sight, the other funds one press away', () => {
    const { element, press, onFund } = showCard('afterDeadline');
    const rows = (scope: string) => element.querySelectorAll(`${scope} tbody tr:not(.story)`);
    expect(rows('section > table')).toHaveLength(3);
    expect(rows('details')).toHaveLength(5);
    expect(element.querySelectorAll('.core-exit .icon')).toHaveLength(1);
    press(/^Kettlewell/);
    expect(onFund).toHaveBeenCalledExactlyOnceWith(cik(9_985_004));
  });

  test('where nothing changed, holders are in sight at once, before those that hold no shares', () => {
    const { element, text } = showCard('options');
    expect(element.querySelectorAll('details')).toHaveLength(0);
    expect(text()).toMatch(/Tern Harbor.*unchanged, 410K shares.*Crossgate.*holds no shares/);
  });

  test('before anybody filed nothing is said to be held', () => {
    expect(showCard('nobodyFiled').text()).not.toMatch(/Held on|days ago/);
  });

  test('loading says how far it came, and what is known already stands', () => {
    const { text, element } = showCard('loading');
    expect(text()).toMatch(/1 of 1 followed fund that filed holds it.*7 of 21 funds/);
    expect(element.querySelector('progress')?.value).toBe(7);
  });

  test('a company that is not recognised is said, and nothing is claimed', () => {
    const text = showCard('unmapped').text();
    expect(text).toContain('could not be told for certain, so nothing is said of funds');
    expect(text).not.toMatch(/Q3:/);
  });
});

test('on the company page those that have not filed stand apart from those that did', () => {
  const { element, text } = render(
    <FundsSection
      funds={fundsStates.afterDeadline}
      today={TODAY}
      nowMs={NOW_MS}
      onLoadFunds={nothing}
      onStopFunds={nothing}
    />,
  );
  const table = element.querySelector('table')?.textContent ?? '';
  expect(table).not.toMatch(/BRIARWOOD|Larkfield|GULLANE|Sandpiper|UNREAD/);
  expect(text()).toMatch(/Not filed yet: 2.*Reported by others: 1.*Nothing to go by: 2/);
});

function showPage({ fund, isRead = true, problem }: Partial<FundPageState>) {
  const calls = {
    onFollow: vi.fn(),
    onLoad: vi.fn(),
    onStop: vi.fn(),
    onPeriod: vi.fn(),
    onAgainst: vi.fn(),
    onPosition: vi.fn(({ cusip, kind }: PortfolioRow) =>
      Promise.resolve(positionHistory(storedQuarters, cusip, kind)),
    ),
    onExport: vi.fn<(kind: 'csv' | 'json', rows: readonly PortfolioRow[]) => void>(),
  };
  const page = (
    <FundPage
      cik={cik(9_985_001)}
      fund={fund ?? null}
      isRead={isRead}
      problem={problem ?? null}
      nowMs={NOW_MS}
      {...calls}
    />
  );
  return { ...calls, ...render(page) };
}

describe.each(fundPageStates)('the fund page, $name', (state) => {
  test('says where it is from, and never bought or sold', () => {
    const { text } = showPage(state);
    expect(text()).toContain('From its 13F filings at the SEC');
    expect(text()).not.toMatch(/undefined|NaN|\[object|\bnull\b|\bbought\b|\bsold\b/);
  });
});

test('the fund page: of what could not be read it says why', () => {
  const loading = { state: 'done', done: 61, of: 61, problem: null } as const;
  const url = 'https://data.sec.gov/submissions/CIK0009985001.json';
  const fund = { ...fundViews.loading, loading, problem: { kind: 'missing', url } as const };
  const { text } = showPage({ name: 'its list is missing', fund });
  expect(text()).toMatch(/None of its 13F filings was read here yet/);
  expect(text()).toMatch(/The SEC says there is no/);
});

test('the fund page: filters narrow table and export, a row opens its stored quarters', async () => {
  const [full] = fundPageStates;
  const page = showPage(full ?? {});
  expect(page.element.querySelectorAll('tr.event')).toHaveLength(39);
  const closed = [...page.element.querySelectorAll('label')].find((label) =>
    label.textContent?.startsWith('Closed'),
  );
  act(() => closed?.querySelector('input')?.click());
  expect(page.element.querySelectorAll('tr.event')).toHaveLength(1);
  page.press(/^CSV$/);
  expect(page.onExport.mock.calls[0]?.[1].map(({ issuer }) => issuer)).toEqual([
    'QUARTERNOON SYSTEMS INC',
  ]);
  page.press(/^Stored quarters of QUARTERNOON/);
  await act(() => Promise.resolve());
  expect(page.text()).toMatch(/Q2filed 13\sAug[^K]*430K.*Q3filed 12\sNov[^n]*none.*closed/);
});

test('a position is found by its name, and the largest change can come first', async () => {
  const page = showPage({ fund: fundViews.year });
  const names = () =>
    [...page.element.querySelectorAll('tr.event .who .line:first-child')].map((name) =>
      name.textContent?.slice(0, 4),
    );
  await act(() => takeSteps(page.element, [{ choose: 'positionsByChange' }]));
  expect(names().slice(0, 3)).toEqual(['QTRN', 'XSTO', 'XSPE']);
  await act(() => takeSteps(page.element, [{ type: 'nblk' }]));
  expect(names()).toEqual(['NBLK']);
  page.press(/^JSON$/);
  expect(page.onExport.mock.calls[0]?.[1]).toHaveLength(1);
  await act(() => takeSteps(page.element, [{ type: 'nowhere' }]));
  expect(page.text()).toContain('No position of this kind and name.');
});

test('a position leads to its company where that is known, and nowhere else', () => {
  const page = showPage({ fund: fundViews.full });
  const links = [...page.element.querySelectorAll<HTMLAnchorElement>('tr.event .who a')];
  expect(links).toHaveLength(8);
  for (const { href } of links) expect(href).toMatch(/company\.html\?cik=\d{10}&ticker=[A-Z]+$/);
});

test('any stored quarter can be compared with; one that cannot be is said', () => {
  const page = showPage({ fund: fundViews.missing });
  const [, against] = page.element.querySelectorAll('select');
  expect([...(against?.options ?? [])].map(({ text }) => text)).toEqual(['Q2: not compared', 'Q1']);
  act(() => {
    if (against) against.value = '2026-03-31';
    against?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(page.onAgainst).toHaveBeenCalledExactlyOnceWith('2026-03-31');
  expect(page.onPeriod).not.toHaveBeenCalled();
});

test('the quarter is chosen among those that are stored', () => {
  const [full] = fundPageStates;
  const page = showPage(full ?? {});
  const select = page.element.querySelector('select');
  expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual([
    '2026-09-30',
    '2026-06-30',
    '2026-03-31',
    '2025-12-31',
  ]);
  act(() => {
    if (select) select.value = '2026-03-31';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(page.onPeriod).toHaveBeenCalledExactlyOnceWith('2026-03-31');
});

test('followed funds can be put in order, removed and found', async () => {
  const calls = { onFollow: vi.fn(), onUnfollow: vi.fn(), onReorder: vi.fn() };
  const found = { cik: cik(9_985_099), name: 'FOUND CAPITAL LLC' };
  const section = render(
    <FollowedSection
      managers={followedManagers}
      loading={LOADED}
      nowMs={NOW_MS}
      problem={null}
      onSearch={() => Promise.resolve({ ok: true, value: [found] })}
      onLoad={nothing}
      onStop={nothing}
      {...calls}
    />,
  );
  section.press(/^Move Pinebrook Partners LP up/);
  expect(calls.onReorder.mock.calls[0]?.[0].slice(0, 3)).toEqual(
    [2, 1, 6].map((n) => cik(9_985_000 + n)),
  );
  section.press(/^Stop following Pinebrook/);
  expect(calls.onUnfollow).toHaveBeenCalledExactlyOnceWith(cik(9_985_002));
  const input = section.element.querySelector('input');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'found');
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    section.element
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
  section.press(/^Follow FOUND CAPITAL/);
  expect(calls.onFollow).toHaveBeenCalledExactlyOnceWith(found.cik);
});

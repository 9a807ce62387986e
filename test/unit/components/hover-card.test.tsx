// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { HoverCard } from '@/components/hover-card';
import type { CardView } from '@/lib/core/card/view';
import { answers } from '../../gallery/states/answers';
import { conditions } from '../../gallery/states/conditions';
import { extremes } from '../../gallery/states/extremes';
import { company, NOW_MS } from '../../gallery/states/invented';
import { report, view } from '../../gallery/states/view';
import { render } from './render';

const WHY = 'written with a dollar sign: $XSTO';

function show(view: CardView) {
  const onClose = vi.fn();
  const calls = {
    onRetry: vi.fn(),
    onWatch: vi.fn(),
    onPerson: vi.fn(),
    onGlossary: vi.fn(),
    onHistory: vi.fn(),
    onLoadFunds: vi.fn(),
    onFund: vi.fn(),
  };
  const reverse = { label: 'Not this company?', content: <p>the other side</p> };
  const setting = { why: WHY, reverse, onClose };
  return {
    onClose,
    ...calls,
    ...render(
      <HoverCard view={view} nowMs={NOW_MS} setting={setting} publishedOn={null} {...calls} />,
    ),
  };
}

function state(name: string): CardView {
  const found = [...answers, ...conditions, ...extremes].find((each) => each.name === name);
  if (!found) throw new Error(`no state ${name}`);
  return found.view;
}

describe.each([...answers, ...conditions, ...extremes])('$name', ({ view }) => {
  test('names the company, its source and that it is no advice', () => {
    const { text, element } = show(view);
    expect(text()).toContain(view.company.ticker);
    expect(text()).toContain('From SEC filings. Not investment advice.');
    expect(text()).toContain('Why this: written with a dollar sign: $XSTO.');
    expect(text()).not.toMatch(/undefined|NaN|null|\[object/);
    expect(element.querySelector('dialog')?.getAttribute('aria-label')).toContain(
      view.company.name,
    );
  });

  test('links to the SEC alone', () => {
    const links = [...show(view).element.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.href).toMatch(/^https:\/\/www\.sec\.gov\//);
  });
});

test.each([
  ['a cluster of buyers and a sale', /3 insiders bought \$4\.18M and 1 sold \$116K/],
  ['a cluster of buyers and a sale', /Cluster of 3 why ?First buy in 2 years why/],
  ['a cluster of buyers and a sale', /Holding: \+18% to 5,325,733 shares/],
  ['a cluster of buyers and a sale', /New position/],
  ['an amended filing', /Amended 20 Nov\. What changed\?Shares: said 120,000, says 12,000/],
  ['planned sales only', /2 notices of intended sale \(Form 144\)/],
  [
    'a cluster of buyers and a sale',
    /Hartwell Miriam JCEO, directorbought \$2\.61M812,400 at \$3\.21/,
  ],
  ['a cluster of buyers and a sale', /Not counted: 4 grants, 2 tax withholdings/],
  ['a private placement filed as a purchase', /Filed as a purchase \(code P\), not on the market/],
  ['a private placement filed as a purchase', /“The private placement units were acquired/],
  ['planned sales only', /planned sale \$1\.06M/],
  ['nothing at all', /No insider trades were filed in the last 90 days\./],
  ['asking', /Asking the SEC for its list of filings/],
  ['reading', /Reading 7 of 12 filings/],
  ['refreshing kept figures', /bought \$4\.18M.*updating…/],
  ['stale', /These figures are from 21 Nov.*did not answer within 20 seconds.*bought \$4\.18M/],
  ['offline', /could not be reached\. Check your connection/],
  ['blocked', /asked for a pause, so nothing is requested until/],
  ['malformed', /not in the SEC’s format.*withheld rather than guessed.*Open it at the SEC/],
  [
    'unread filings and none bought',
    /2 filings could not be read and are missing here:filed 12 Nov, not read: not XML/,
  ],
  [
    'unread filings and none bought',
    /1 trade made before 24 Aug but filed after it is not counted/,
  ],
  ['long names', /140 older filings not read.*so the totals are incomplete/],
  ['long names', /and 2 othersFeatherstonehaugh Family TrustTrust/],
  ['some sales by plan, some not stated', /1 of 2 sales was under a trading plan/],
  ['some sales by plan, some not stated', /30,000 at \$86\.15not said if planned/],
  ['several lookalikes', /No clear market purchase or sale in 90 days\./],
  ['several lookalikes', /Contradicts itself\$9,000, contradictory entry/],
  ['several lookalikes', /at each price upon request\.”/],
  ['several lookalikes', /and 2 more of this kind/],
  [
    'grants and withholdings only',
    /2 grants.*put no money in\.filed 18 Nov, 2 grants, filed 15 Nov/,
  ],
  ['many trades', /11 older trades, also counted/],
])('%s: %s', (name, pattern) => {
  expect(show(state(name)).text()).toMatch(pattern);
});

test('three trades are in sight, the others one press away', () => {
  const { element } = show(state('many trades'));
  expect(element.querySelectorAll('tbody tr:not(.story)')).toHaveLength(14);
  expect(element.querySelectorAll('details tbody tr:not(.story)')).toHaveLength(11);
});

test('more trades than a card holds are left to the list of the SEC', () => {
  const [event] = state('a lone chief executive').report?.trades ?? [];
  if (!event) throw new Error('no trade');
  const trades = Array.from({ length: 60 }, (_, index) => ({
    ...event,
    id: `${event.accession}#n${index}` as const,
  }));
  const { element, text } = show(view(company('MANY', 'Many'), { report: report(trades) }));
  expect(element.querySelectorAll('details tbody tr:not(.story)')).toHaveLength(50);
  expect(text()).toContain('and 7 more in the SEC’s list');
});

test('what contradicts itself is given no direction', () => {
  const text = show(state('several lookalikes')).text();
  expect(text).not.toMatch(/contradict[^.]*(?:disposed of|acquired) on/i);
});

test('text of a filing stays text, and an address outside the SEC is no link', () => {
  const { element, text } = show(state('hostile text'));
  expect(element.querySelector('img, script')).toBeNull();
  expect(text()).toContain('<script>alert(1)</script>');
  expect(element.innerHTML).not.toContain('javascript:');
  expect(text()).not.toContain('\u202E');
});

test('the star watches, and stops watching', () => {
  const card = show(state('nothing at all'));
  card.press(/Watch NBLK/);
  expect(card.onWatch).toHaveBeenCalledExactlyOnceWith(true);
  const watched = show({ ...state('nothing at all'), watched: true });
  watched.press(/Watch NBLK/);
  expect(watched.onWatch).toHaveBeenCalledExactlyOnceWith(false);
});

test('it can be closed, and asked again only where that makes sense', () => {
  const card = show(state('offline'));
  card.press(/^Try again/);
  card.press(/^Close/);
  expect(card.onRetry).toHaveBeenCalledOnce();
  expect(card.onClose).toHaveBeenCalledOnce();
  expect(() => show(state('blocked')).press(/^Try again/)).toThrow('no button');
});

test('it can be turned over, and Esc turns it back before it closes', () => {
  const card = show(state('nothing at all'));
  const cancel = () => {
    const event = new Event('cancel', { cancelable: true });
    act(() => void card.element.querySelector('dialog')?.dispatchEvent(event));
    return event.defaultPrevented;
  };
  card.press(/Not this company/);
  expect(card.text()).toContain('the other side');
  expect(card.text()).not.toContain('No insider trades');
  expect(cancel()).toBe(true);
  expect(card.text()).toContain('No insider trades were filed');
  expect(document.activeElement?.textContent).toBe('Not this company?');
  expect(cancel()).toBe(false);
  card.press(/Not this company/);
  card.press(/Back/);
  expect(card.text()).not.toContain('the other side');
});

test('a name opens the person, and the foot everything held of the company', () => {
  const card = show(state('a lone chief executive'));
  card.press(/^Hartwell Miriam J$/);
  card.press(/^Full history$/);
  const [owner] = state('a lone chief executive').report?.trades[0]?.owners ?? [];
  expect(card.onPerson).toHaveBeenCalledExactlyOnceWith(owner?.cik);
  expect(card.onHistory).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { HoverCard } from '@/components/hover-card';
import type { CardView } from '@/lib/core/card/view';
import { answers } from '../../gallery/states/answers';
import { conditions } from '../../gallery/states/conditions';
import { extremes } from '../../gallery/states/extremes';
import { NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

function show(view: CardView) {
  const calls = { onClose: vi.fn(), onRetry: vi.fn(), onWatch: vi.fn() };
  return { ...calls, ...render(<HoverCard view={view} nowMs={NOW_MS} {...calls} />) };
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
  ['a cluster of buyers and a sale', /3 insiders bought \$4\.18M and Vance Tobias sold \$116K/],
  ['a cluster of buyers and a sale', /Cluster: 3 people bought within 7 days/],
  [
    'a cluster of buyers and a sale',
    /Hartwell Miriam JCEO, directorbought \$2\.61M812,400 at \$3\.21/,
  ],
  ['a cluster of buyers and a sale', /Not counted: 4 grants, 2 tax withholdings/],
  ['a private placement filed as a purchase', /Reported under code P, not an open-market buy/],
  ['a private placement filed as a purchase', /“The private placement units were acquired/],
  ['planned sales only', /planned sale \$1\.06M/],
  ['nothing at all', /No insider trades were filed in the last 90 days\./],
  ['asking', /Asking the SEC for its list of filings/],
  ['reading', /Reading 7 of 12 filings/],
  ['refreshing kept figures', /bought \$4\.18M.*updating…/],
  ['stale', /These figures are from 21 Nov.*did not answer within 20 seconds.*bought \$4\.18M/],
  ['offline', /could not be reached\. Check your connection/],
  ['blocked', /asked for a pause, so nothing is requested until/],
  ['malformed', /not in the SEC's format.*withheld rather than guessed.*Open it at the SEC/],
  ['unread filings and none bought', /2 filings could not be read and are missing here/],
  [
    'unread filings and none bought',
    /1 trade from before 24 Aug, reported only since, is not counted/,
  ],
  ['long names', /140 older filings not read.*The totals are a part/],
  ['values not stated', /bought 5,000 sharesprice not stated/],
  ['many trades', /and 9 more trades, counted above/],
])('%s: %s', (name, pattern) => {
  expect(show(state(name)).text()).toMatch(pattern);
});

test('at most five trades are listed', () => {
  expect(show(state('many trades')).element.querySelectorAll('tbody tr')).toHaveLength(5);
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

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PageCompanies } from '@/components/watch/page-companies';
import { dayAt } from '@/lib/core/format/day';
import type { PageLine } from '@/lib/core/watch/page-lines';
import { NOW_MS } from '../../gallery/states/invented';
import { BUSY } from '../../gallery/states/news';
import { PAGE, pageOf } from '../../gallery/states/page-companies';
import { LINES } from '../../gallery/states/watch-lines';
import { render } from './render';

function page(lines: readonly PageLine[]) {
  const onWatch = vi.fn();
  const rendered = render(
    <PageCompanies lines={lines} today={dayAt(NOW_MS, 'UTC')} onWatch={onWatch} />,
  );
  const labels = () =>
    [...rendered.element.querySelectorAll('.watch-label')].map((one) => one.textContent);
  return { onWatch, labels, ...rendered };
}

const busy = () => pageOf(PAGE, BUSY.slice(0, 2), LINES.slice(0, 3));

test('a page that names nobody has no section', () => {
  expect(page([]).element.innerHTML).toBe('');
});

test('companies with news stand first, with how much is new', () => {
  const { labels, element, text } = page(busy());
  expect(labels()[0]).toBe('XSTO');
  expect(element.querySelector('.watch-item')?.className).toContain('unseen');
  expect(text()).toMatch(/On this page 8XSTO.*\d new/);
});

test('five are shown, the others on demand', () => {
  const { labels, press } = page(busy());
  expect(labels()).toHaveLength(5);
  press(/Show all 8/);
  expect(labels()).toHaveLength(8);
  expect(() => press(/Show all/)).toThrow('no button');
});

test('what is only likely meant says so, and of a company without activity nothing is claimed', () => {
  const [likely] = pageOf(PAGE.slice(2, 3), [], []);
  const [plain] = pageOf(PAGE.slice(0, 1), [], []);
  if (!likely || !plain) throw new Error('a company of the page is missing');
  expect(page([likely]).text()).toContain('Likely meant, not stated.');
  const { element } = page([plain]);
  expect(element.querySelector('.watch-last')).toBeNull();
  expect(element.querySelector('.watch-aside')).toBeNull();
});

test('filings with market trades in the cache are told of a company that is not watched', () => {
  const text = page(pageOf(PAGE.slice(0, 2), [], [])).text();
  expect(text.match(/Insiders reported market trades in 90 days\./g)).toHaveLength(1);
});

test('one can be watched from here, a watched one not again; both lead to their pages', () => {
  const { element, onWatch, press } = page(busy());
  press(/^Watch PLCF|^Watch [A-Z]/);
  expect(onWatch).toHaveBeenCalledOnce();
  const watching = element.querySelector<HTMLButtonElement>('[aria-label="Watching XSTO"]');
  expect(watching?.disabled).toBe(true);
  const links = [...element.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  for (const link of links) expect(link).toMatch(/^\/company\.html\?cik=\d{10}&ticker=[A-Z-]+$/);
});

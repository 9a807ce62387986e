// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SiteRow } from '@/components/site-row';
import type { SiteState } from '@/lib/core/site/site-state';
import { render } from './render';

const HOST = 'robinhood.com';
const ORIGIN = `https://${HOST}/*`;

function row(state: SiteState, isStale = false) {
  const calls = { onRead: vi.fn(), onStop: vi.fn(), onReload: vi.fn() };
  return {
    ...calls,
    ...render(<SiteRow state={state} isBrokerage isStale={isStale} {...calls} />),
  };
}

test('a site that is not read can be read by one press', () => {
  const { text, press, onRead } = row({ kind: 'offered', host: HOST, origin: ORIGIN });
  expect(text()).toContain(`Buyline does not read ${HOST}.`);
  press(/^Read this site$/);
  expect(onRead).toHaveBeenCalledOnce();
});

test('a chosen site can be given up by one press', () => {
  const { text, press, onStop } = row({ kind: 'chosen', host: HOST, origin: ORIGIN });
  expect(text()).toContain('as you asked');
  press(/^Stop reading this site$/);
  expect(onStop).toHaveBeenCalledOnce();
});

test('after that it says that the page must be reloaded, and does it', () => {
  const { text, press, onReload, element } = row(
    { kind: 'offered', host: HOST, origin: ORIGIN },
    true,
  );
  expect(text()).toContain('Reload the page to take its marks away.');
  expect(element.querySelectorAll('button')).toHaveLength(1);
  press(/^Reload$/);
  expect(onReload).toHaveBeenCalledOnce();
});

test.each<SiteState>([
  { kind: 'listed', host: 'www.cnbc.com' },
  { kind: 'refused', host: 'mail.example', why: 'mail' },
  { kind: 'refused', host: null, why: 'browser' },
])('there is nothing to press for %o', (state) => {
  expect(row(state).element.querySelectorAll('button')).toHaveLength(0);
});

// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SiteRow } from '@/components/site-row';
import type { SitePause } from '@/lib/core/site/pause';
import type { SiteState } from '@/lib/core/site/site-state';
import { render } from './render';

const HOST = 'robinhood.com';
const ORIGIN = `https://${HOST}/*`;

const NOW_MS = Date.UTC(2026, 10, 20, 14);

function row(state: SiteState, { isStale = false, pause = null }: RowOptions = {}) {
  const [onRead, onStop, onReload, onPause, onResume] = [
    vi.fn(),
    vi.fn(),
    vi.fn(),
    vi.fn(),
    vi.fn(),
  ];
  const calls = { onRead, onStop, onReload, onPause, onResume };
  const props = { state, isStale, pause, nowMs: NOW_MS, ...calls };
  return { ...calls, ...render(<SiteRow isBrokerage {...props} />) };
}

interface RowOptions {
  readonly isStale?: boolean;
  readonly pause?: SitePause | null;
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
    { isStale: true },
  );
  expect(text()).toContain('Reload the page to take its marks away.');
  expect(element.querySelectorAll('button')).toHaveLength(1);
  press(/^Reload$/);
  expect(onReload).toHaveBeenCalledOnce();
});

test.each<SiteState>([
  { kind: 'refused', host: 'mail.example', why: 'mail' },
  { kind: 'refused', host: null, why: 'browser' },
])('there is nothing to press for %o', (state) => {
  expect(row(state).element.querySelectorAll('button')).toHaveLength(0);
});

test('a site that is read can be paused for an hour, or until it is read again', () => {
  const { press, onPause } = row({ kind: 'listed', host: 'www.cnbc.com' });
  press(/^Pause here for an hour$/);
  expect(onPause).toHaveBeenLastCalledWith(NOW_MS + 3_600_000);
  press(/^Pause here$/);
  expect(onPause).toHaveBeenLastCalledWith(null);
});

test('a paused site says so and until when, and can be read again by one press', () => {
  const host = 'www.cnbc.com';
  const forGood = row({ kind: 'listed', host }, { pause: { host, untilMs: null } });
  expect(forGood.text()).toContain(`Paused: nothing is read on ${host}.`);
  forGood.press(/^Read it again$/);
  expect(forGood.onResume).toHaveBeenCalledOnce();
  const anHour = { host, untilMs: NOW_MS + 3_600_000 };
  expect(row({ kind: 'listed', host }, { pause: anHour }).text()).toMatch(
    /Paused until \d\d:\d\d: nothing is read/,
  );
});

test('a pause of a site that is not read is not spoken of', () => {
  const { text } = row(
    { kind: 'offered', host: HOST, origin: ORIGIN },
    { pause: { host: HOST, untilMs: null } },
  );
  expect(text()).not.toContain('Paused');
  expect(text()).toContain('Read this site');
});

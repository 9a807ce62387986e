// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapterFor } from '@/lib/dom/sites/adapter';
import { KNOWN_SITES, siteOf } from '@/lib/dom/sites/site-table';
import { SITES } from '@/lib/manifest';
import { BROKERAGE_FIXTURES } from './brokerage-fixtures';
import { DATA_FIXTURES } from './data-fixtures';
import type { SiteFixture } from './fixture';
import { NEWS_FIXTURES } from './news-fixtures';

const OPEN_FIXTURES = [...NEWS_FIXTURES, ...DATA_FIXTURES];
const FIXTURES = [...OPEN_FIXTURES, ...BROKERAGE_FIXTURES];

function pageOf({ file }: SiteFixture): Document {
  const html = readFileSync(join(import.meta.dirname, `${file}.html`), 'utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}

describe.each(FIXTURES)('$host', (fixture) => {
  test('its markup states these symbols, and no others', () => {
    const adapter = adapterFor(fixture.host);
    const stated = [...pageOf(fixture).querySelectorAll('*')].flatMap(
      (element) => adapter.symbolOf(element)?.symbol ?? [],
    );
    expect(stated.join(' ')).toBe(fixture.hints);
    expect(adapter.pageSymbols(pageOf(fixture)).join(' ')).toBe(fixture.page ?? '');
  });
});

test('every site in the tables is tried', () => {
  const tried = new Set(FIXTURES.map(({ host }) => siteOf(host)));
  // Two hosts whose pages take the form of another that is tried.
  const alike = ['cnn.com'];
  const untried = KNOWN_SITES.filter(
    (site) => !tried.has(site) && !site.hosts.some((host) => alike.includes(host)),
  );
  expect(untried).toEqual([]);
});

test('the listed sites are known, and no brokerage is among them', () => {
  const sites = SITES.map((pattern) => ({ pattern, site: siteOf(new URL(pattern).hostname) }));
  expect(sites.filter(({ site }) => site === null || site.isBrokerage)).toEqual([]);
});

test('of a brokerage nothing but cells and links with a symbol is read', () => {
  for (const fixture of BROKERAGE_FIXTURES) {
    const adapter = adapterFor(fixture.host);
    expect([fixture.host, adapter.readsOnlyCells]).toEqual([fixture.host, true]);
    const read = [...pageOf(fixture).querySelectorAll('*')].filter((e) => adapter.symbolOf(e));
    const whole = read.filter((element) => element.matches('tr, table, p, h1, [role="row"]'));
    expect(whole).toEqual([]);
  }
  expect(OPEN_FIXTURES.filter(({ host }) => adapterFor(host).readsOnlyCells)).toEqual([]);
});

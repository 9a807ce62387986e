// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/core/directory/build-index';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { spellings } from '@/lib/core/ticker/symbol';
import { readText } from '@/lib/dom/read-text';
import { adapterFor } from '@/lib/dom/sites/adapter';
import { isBrokerage } from '@/lib/dom/sites/brokerages';
import { KNOWN_SITES, siteOf } from '@/lib/dom/sites/site-table';
import { SITES } from '@/lib/manifest';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import { BROKERAGE_FIXTURES } from './brokerage-fixtures';
import { DATA_FIXTURES } from './data-fixtures';
import type { SiteFixture } from './fixture';
import { NEWS_FIXTURES } from './news-fixtures';
import { UNIVERSE } from './universe';

const OPEN_FIXTURES = [...NEWS_FIXTURES, ...DATA_FIXTURES];
const FIXTURES = [...OPEN_FIXTURES, ...BROKERAGE_FIXTURES];

const LEXICON = readFileSync(join(import.meta.dirname, '../../public/lexicon.txt'), 'utf8');
const INDEX = buildIndex(UNIVERSE, [], LEXICON);

/** What the page's text is found to name, read and judged as in a tab: `words = TICKER`. */
function mentionsOn(fixture: SiteFixture): string[] {
  const adapter = adapterFor(fixture.host);
  const page = pageOf(fixture);
  document.body.replaceWith(document.adoptNode(page.body));
  const options = { adapter, shadowRootOf: () => null, onRoot: () => {} };
  const { text, hints } = finish(readText([document.body], options)).page;
  const reading = finish(readTextInSteps(text, hints));
  const stated = adapter.pageSymbols(page);
  const tickers = stated.flatMap((symbol) => spellings(symbol).map(({ ticker }) => ticker));
  const symbols = [...reading.query.symbols, ...tickers];
  const slice = sliceFor(INDEX, { ...reading.query, symbols });
  const evidence = new PageEvidence();
  evidence.about(stated, slice);
  return finish(detectInSteps(reading, slice, evidence)).mentions.map(({ start, end, ticker }) => {
    // Whether the full stop of "Inc." belongs to the name is nobody's business here.
    const words = text.slice(start, end).replace(/\.$/, '');
    return words === ticker ? words : `${words} = ${ticker}`;
  });
}

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

  test('these companies are found on it, and no others', () => {
    expect(mentionsOn(fixture)).toEqual(fixture.mentions);
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
  const sites = SITES.map((pattern) => ({ host: new URL(pattern).hostname }));
  expect(sites.filter(({ host }) => siteOf(host) === null || isBrokerage(host))).toEqual([]);
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

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { KnownStates, MarkStyle } from '@/lib/core/mark/mark';
import type { DirectorySlice, Listing } from '@/lib/core/ticker/slice';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { HIGHLIGHT_NAMES } from '@/lib/dom/highlight';
import type { OpenPage } from '@/lib/dom/judge-handle';
import { detectPage, type PageDetector } from '@/lib/dom/page-detector';
import { judgePage } from '@/lib/dom/page-judge';
import type { SiteAdapter } from '@/lib/dom/sites/adapter';
import { LEAST_GAP_MS } from '@/lib/dom/watch-page';
import { element, SITE } from './reading';

function listing(name: string, symbol: string, number: string): Listing {
  const [ticker, cik] = [parseTicker(symbol), parseCik(number)];
  if (!ticker || !cik) throw new Error(`no listing: ${symbol}`);
  return { ticker, cik, name, exchange: 'Nasdaq', ambiguity: 0, rank: 5 };
}

const LISTINGS = [
  listing('GameStop Corp.', 'GME', '1326380'),
  listing('Apple Inc.', 'AAPL', '320193'),
];

const SLICE: DirectorySlice = {
  listings: new Map(LISTINGS.map((one) => [one.ticker, one])),
  aliases: new Map(),
  words: new Map(),
  managers: [],
  namesakes: [],
  corrections: [],
  marks: 'names',
};

let stop: AbortController;
let detector: PageDetector;
let highlights: Map<string, Set<Range>>;
const lookUp = vi.fn<() => Promise<DirectorySlice | null>>();
let isPaused = false;
let markStyle: MarkStyle = 'normal';
const statesOf = vi.fn<(ciks: readonly Cik[]) => Promise<KnownStates | null>>();
const fetchJudge = vi.fn<() => Promise<OpenPage | null>>();

const pass = () => vi.advanceTimersByTimeAsync(4 * LEAST_GAP_MS);

function marked(): string[] {
  const ranges = HIGHLIGHT_NAMES.flatMap((name) => [...(highlights.get(name) ?? [])]);
  return ranges.map((range) => range.toString()).sort();
}

const PORTS = {
  lookUp,
  fetchJudge,
  adapter: SITE,
  listed: () => ({ sites: [], unread: [] }),
  shadowRootOf: (host: Element) => host.shadowRoot,
  drawInside: () => {},
  isAlive: () => true,
  isPaused: () => isPaused,
  markStyle: () => markStyle,
  statesOf,
};

async function start(html: string, adapter: SiteAdapter = SITE): Promise<void> {
  document.body.innerHTML = html;
  detector = detectPage({ ...PORTS, adapter }, stop.signal);
  await pass();
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  isPaused = false;
  markStyle = 'normal';
  statesOf.mockReset().mockResolvedValue([]);
  highlights = new Map();
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('CSS', { highlights });
  lookUp.mockImplementation(() => Promise.resolve(SLICE));
  fetchJudge.mockImplementation(() => Promise.resolve(judgePage));
  history.replaceState(null, '', '/a');
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('marks what the page names, and leaves every node as it was', async () => {
  const html = '<p>Apple (NASDAQ: AA<b>PL</b>) and $GME</p><pre>$GME</pre>';
  await start(html);
  expect(marked()).toEqual(['AAPL', 'GME']);
  expect(document.body.innerHTML).toBe(html);
  expect(lookUp).toHaveBeenCalledTimes(1);
});

test('marks are drawn by what is known and chosen, and hidden ones are found', async () => {
  statesOf.mockResolvedValueOnce([[LISTINGS[1]?.cik ?? ('' as Cik), 'sold']]);
  await start('<p>$AAPL and $GME</p>');
  expect(statesOf.mock.calls).toEqual([[LISTINGS.map(({ cik }) => cik).toReversed()]]);
  expect([...highlights.keys()].sort()).toEqual(['underline-a2', 'underline-d2']);
  markStyle = 'hidden';
  detector.renewStates();
  await pass();
  expect([highlights.size, detector.companies().length]).toEqual([0, 2]);
});

test('all that changes at a time is judged in one go', async () => {
  await start('<p id="a">$GME</p><p id="b">one</p><p id="c">two</p>');
  element('#b').textContent = '$GME and $AAPL';
  element('#c').textContent = '$AAPL';
  await pass();
  expect(marked()).toEqual(['AAPL', 'AAPL', 'GME', 'GME']);
  expect(lookUp).toHaveBeenCalledTimes(2);
});

test('text that changed while the directory was asked is not marked', async () => {
  lookUp.mockImplementationOnce(() => {
    element('#b').textContent = 'Something else';
    return Promise.resolve(SLICE);
  });
  await start('<p id="a">$GME</p><p id="b">$AAPL</p>');
  expect(marked()).toEqual(['GME']);
});

test('what the page says it is about is asked for once', async () => {
  const pageSymbols = vi.fn(() => ['NASDAQ:AAPL', 'AAPL']);
  await start('<p id="a">$GME</p>', { ...SITE, pageSymbols });
  element('#a').textContent = '$GME again';
  await pass();
  expect(pageSymbols).toHaveBeenCalledTimes(1);
  expect(lookUp.mock.calls[0]).toEqual([
    expect.objectContaining({ symbols: expect.arrayContaining(['AAPL', 'GME']) as unknown }),
  ]);
});

test('a page that moves on is judged anew, one that is private there loses its marks', async () => {
  await start('<p>$GME</p>');
  history.pushState(null, '', '/login');
  element('p').append(' ');
  await pass();
  expect(marked()).toEqual([]);
  history.pushState(null, '', '/b');
  element('p').append(' ');
  await pass();
  expect(marked()).toEqual(['GME']);
});

test('a page is not read while a password can be typed in', async () => {
  await start('<p>$GME</p><main></main>');
  const field = document.createElement('input');
  field.type = 'password';
  let isShown = true;
  field.checkVisibility = () => isShown;
  element('main').append(field);
  await pass();
  expect(marked()).toEqual([]);
  const asked = lookUp.mock.calls.length;
  element('p').textContent = '$AAPL';
  await pass();
  expect(marked()).toEqual([]);
  expect(lookUp).toHaveBeenCalledTimes(asked);
  isShown = false;
  document.body.dispatchEvent(new Event('focusin', { bubbles: true }));
  await pass();
  expect(marked()).toEqual(['AAPL']);
});

test('a reader’s word makes the whole page be judged anew', async () => {
  await start('<p>$GME</p><p>$AAPL</p>');
  const [first] = LISTINGS;
  if (!first) throw new Error('no listing');
  lookUp.mockResolvedValue({
    ...SLICE,
    corrections: [{ phrase: 'gme', not: first.cik, instead: null }],
  });
  detector.judgeAnew();
  await pass();
  expect(marked()).toEqual(['AAPL']);
});

test('marks that the page wipes off its registry come back when the pointer rests', async () => {
  await start('<p>$GME</p>');
  highlights.clear();
  document.elementFromPoint = () => null;
  document.caretPositionFromPoint = () => null;
  expect(detector.find(1, 1)).toBeNull();
  expect(marked()).toEqual(['GME']);
});

test('marks in a shadow root are like all others, and its changes are seen', async () => {
  document.body.innerHTML = '<section></section>';
  const section = element('section');
  const root = section.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>$GME</p>';
  const drawInside = vi.fn();
  detectPage({ ...PORTS, drawInside }, stop.signal);
  await pass();
  expect(marked()).toEqual(['GME']);
  expect(drawInside.mock.calls).toEqual([[root]]);
  const text = root.querySelector('p');
  if (text) text.textContent = '$AAPL';
  await pass();
  expect(marked()).toEqual(['AAPL']);
});

test('the judge comes once there may be something to find, and not before', async () => {
  lookUp.mockResolvedValue({ ...SLICE, listings: new Map() });
  await start('<p id="a">Lunch at noon</p><p id="b">Ariel rose.</p>');
  expect(lookUp).toHaveBeenCalledTimes(1);
  expect(fetchJudge).not.toHaveBeenCalled();
  lookUp.mockResolvedValue(SLICE);
  for (const text of ['$GME', '$AAPL']) {
    element('#a').textContent = text;
    await pass();
    expect(marked()).toEqual([text.slice(1)]);
  }
  expect(fetchJudge).toHaveBeenCalledTimes(1);
});

test('a judge that cannot come is asked for again at the next reading, and judges what waited', async () => {
  fetchJudge.mockResolvedValueOnce(null);
  fetchJudge.mockRejectedValueOnce(new Error('no way in'));
  await start('<p id="a">$GME</p><p id="b">one</p>');
  expect(marked()).toEqual([]);
  element('#b').textContent = '$AAPL';
  await pass();
  expect(marked()).toEqual([]);
  element('#b').textContent = '$AAPL again';
  await pass();
  expect(marked()).toEqual(['AAPL', 'GME']);
});

test('text that nobody was named in is evidence for what comes later', async () => {
  const judged: string[] = [];
  fetchJudge.mockResolvedValue(() => {
    const judge = judgePage();
    return {
      ...judge,
      judge: (reading, slice) => {
        judged.push(reading.text);
        return judge.judge(reading, slice);
      },
    };
  });
  lookUp.mockResolvedValueOnce({ ...SLICE, listings: new Map() });
  await start('<p id="a">Shares rose.</p><p id="b">one</p>');
  element('#b').textContent = 'two';
  await pass();
  expect(judged.map((text) => text.trim())).toEqual(['Shares rose.\none', 'two']);
});

test('nothing is left behind when the product goes', async () => {
  await start('<p>$GME</p>');
  stop.abort();
  expect(marked()).toEqual([]);
  element('p').textContent = '$AAPL';
  await pass();
  expect(marked()).toEqual([]);
});

test('a paused page loses its marks and is asked nothing until it is read again', async () => {
  await start('<p>$GME</p><p id="b">$AAPL</p>');
  isPaused = true;
  detector.judgeAnew();
  expect(marked()).toEqual([]);
  expect(detector.companies()).toEqual([]);
  const asked = lookUp.mock.calls.length;
  element('#b').textContent = '$AAPL again';
  await pass();
  expect(lookUp).toHaveBeenCalledTimes(asked);
  isPaused = false;
  detector.judgeAnew();
  await pass();
  expect(marked()).toEqual(['AAPL', 'GME']);
});

test('a page that turns out to be paused as it is read has no marks', async () => {
  lookUp.mockImplementation(() => {
    isPaused = true;
    return Promise.resolve(null);
  });
  await start('<p>$GME</p>');
  expect(marked()).toEqual([]);
  element('p').textContent = '$AAPL';
  await pass();
  expect(lookUp).toHaveBeenCalledOnce();
});

test('tells the companies that it marked, each once, in the order of the page', async () => {
  await start('<p id="a">Nothing yet</p><p>$GME and $AAPL and $GME</p>');
  element('#a').textContent = 'First $AAPL';
  await pass();
  expect(detector.companies()).toEqual([
    { cik: '0000320193', ticker: 'AAPL', name: 'Apple Inc.', tier: 'sure' },
    { cik: '0001326380', ticker: 'GME', name: 'GameStop Corp.', tier: 'sure' },
  ]);
});

import type { Page } from 'playwright-core';
import { HIGHLIGHT_NAMES } from '@/lib/dom/highlight';
import { median } from '@/test/bench/measure';
import { quantile } from '@/test/bench/quantile';
import { waitForMentions } from '@/test/browser/mentions';
import { htmlPage } from '@/test/replica/pages/document';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import type { LoadTable } from './growth';
import { heapOfTab, heapOfWorker } from './heap';
import type { LoadWorld } from './load-world';
import { atEachSize } from './sizes';

const SYMBOLS = ['QHVN', 'FNLW', 'HQOW'] as const;
const STYLE = 'body { font: 17px/1.5 sans-serif; margin: 1rem } p { margin: 8px 0 }';

/** A page that names companies so many times. */
function pageOf(mentions: number): string {
  const lines = Array.from({ length: mentions }, (_, at) => {
    const symbol = SYMBOLS[at % SYMBOLS.length] ?? SYMBOLS[0];
    return `<p>Shares of $${symbol} rose ${at % 90}% on Tuesday.</p>`;
  });
  return htmlPage({ title: `${mentions} mentions`, style: STYLE, body: lines.join('\n') });
}

/** 50 open tabs with an article each. */
export async function loadTabs(world: LoadWorld): Promise<LoadTable> {
  const { context } = world.browser;
  const tabs: Page[] = [];
  const measured = await atEachSize([12, 25, 50], async (count) => {
    const times: number[] = [];
    while (tabs.length < count) {
      const tab = await context.newPage();
      const begun = performance.now();
      await tab.goto(DEMO_ARTICLE_URL);
      await waitForMentions(tab, 60_000);
      times.push(performance.now() - begun);
      tabs.push(tab);
    }
    const last = tabs.at(-1);
    const tab = last ? await heapOfTab(last) : Number.NaN;
    return [median(times), quantile(times, 0.95), tab, await heapOfWorker(world.browser)] as const;
  });
  for (const tab of tabs) await tab.close();
  const [middle, marked, tab, worker] = measured;
  return {
    title: 'Open tabs',
    sizes: ['12', '25', '50'],
    lines: [
      {
        what: 'a new tab until it is marked, median and p95',
        unit: 'ms',
        at: marked,
        median: middle,
      },
      { what: 'memory of the last tab', unit: 'MB', at: tab },
      { what: 'memory of the worker', unit: 'MB', at: worker },
    ],
  };
}

/** A page with 20,000 mentions. */
export async function loadMentions(world: LoadWorld): Promise<LoadTable> {
  const measured = await atEachSize([5_000, 10_000, 20_000], async (mentions) => {
    const page = await world.open(pageOf(mentions));
    const begun = performance.now();
    await waitForMentions(page, 60_000);
    const first = performance.now() - begun;
    const all = await untilEndIsMarked(page);
    const tab = await heapOfTab(page);
    await page.close();
    return [first, all, tab, await heapOfWorker(world.browser)] as const;
  });
  const [first, all, tab, worker] = measured;
  return {
    title: 'Mentions on one page',
    sizes: ['5,000', '10,000', '20,000'],
    lines: [
      { what: 'until the first is marked', unit: 'ms', at: first },
      { what: 'until the last line is marked when it is scrolled to', unit: 'ms', at: all },
      { what: 'memory of the tab', unit: 'MB', at: tab },
      { what: 'memory of the worker', unit: 'MB', at: worker },
    ],
  };
}

/** Scrolls to the end and waits until something there is marked; milliseconds. */
async function untilEndIsMarked(page: Page): Promise<number> {
  const begun = performance.now();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.waitForFunction(
    (names) =>
      names.some((name) =>
        [...(CSS.highlights.get(name) ?? [])].some(
          ({ startContainer }) =>
            startContainer.parentElement === document.querySelector('p:last-of-type'),
        ),
      ),
    [...HIGHLIGHT_NAMES],
    { timeout: 120_000 },
  );
  return performance.now() - begun;
}

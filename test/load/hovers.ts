import type { Page } from 'playwright-core';
import { median } from '@/test/bench/measure';
import { quantile } from '@/test/bench/quantile';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { waitForMentions, type MarkedMention } from '@/test/browser/mentions';
import { htmlPage } from '@/test/replica/pages/document';
import type { LoadTable } from './growth';
import { heapOfTab, heapOfWorker } from './heap';
import { call, type LoadWorld } from './load-world';
import { atEachSize } from './sizes';

/** Two mentions so far apart that neither card covers the other's words. */
const STYLE = 'body { display: flex; justify-content: space-between; margin: 40px }';
const PAGE = htmlPage({
  title: 'Two companies',
  style: STYLE,
  body: '<p>Shares of $QHVN rose on Tuesday.</p><p>Shares of $FNLW rose on Tuesday.</p>',
});
/** Each so many openings one is timed, which takes longer than the opening. */
const TIMED_EACH = 25;

/** What is left in the page: milliseconds from the release of the button to the painted card. */
interface OpeningPage {
  opened?: Promise<number>;
}

/**
 * 10,000 cards opened one after the other on one page. They are opened by clicks, as the reader may
 * choose: to rest on each word for its time would take an hour, and it is the card that costs.
 */
export async function loadHovers(world: LoadWorld): Promise<LoadTable> {
  await call(world, 'ask', 'settings.choose', { opening: 'click' });
  const page = await world.open(PAGE);
  const marks = await waitForMentions(page, 60_000);
  for (const mark of marks) {
    await page.mouse.click(mark.x, mark.y);
    await waitForCardText(page, /From SEC filings/, 60_000);
  }
  let done = 0;
  const measured = await atEachSize([2_500, 5_000, 10_000], async (hovers) => {
    const times: number[] = [];
    for (; done < hovers; done++) {
      const mark = marks[done % marks.length];
      if (!mark) throw new Error('nothing is marked');
      if (done % TIMED_EACH === 0) times.push(await timed(page, mark));
      else await page.mouse.click(mark.x, mark.y);
    }
    const [tab, worker] = [await heapOfTab(page), await heapOfWorker(world.browser)];
    return [median(times), quantile(times, 0.95), tab, worker] as const;
  });
  await page.close();
  const [middle, opened, tab, worker] = measured;
  const what = `from the click to the painted card, median and p95 of 1 in ${TIMED_EACH}`;
  return {
    title: 'Cards opened one after the other on one page',
    sizes: ['2,500', '5,000', '10,000'],
    lines: [
      { what, unit: 'ms', at: opened, median: middle },
      { what: 'memory of the tab', unit: 'MB', at: tab },
      { what: 'memory of the worker', unit: 'MB', at: worker },
    ],
  };
}

async function timed(page: Page, { x, y }: MarkedMention): Promise<number> {
  await page.keyboard.press('Escape');
  await page.evaluate(startWatch, { x, y: y + 60 });
  await page.mouse.click(x, y);
  const opened = await page.evaluate(() => (globalThis as OpeningPage).opened);
  if (opened === undefined) throw new Error('nothing was watched for');
  return opened;
}

/** Run in the page: waits until something of no text of its own, a shadow host, lies at the point. */
function startWatch({ x, y }: { readonly x: number; readonly y: number }): void {
  const until = performance.now() + 20_000;
  (globalThis as OpeningPage).opened = new Promise((resolve, reject) => {
    const released = (event: PointerEvent): void => {
      const look = (): void => {
        const element = document.elementFromPoint(x, y);
        const isCard = element?.localName === 'div' && element.childNodes.length === 0;
        if (isCard) resolve(performance.now() - event.timeStamp);
        else if (performance.now() > until) reject(new Error('no card stood within 20 seconds'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('pointerup', released, { capture: true, once: true });
  });
}

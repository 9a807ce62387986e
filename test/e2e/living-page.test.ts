import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '@/lib/dom/highlight';
import { waitForCardText } from '@/test/browser/closed-shadow';
import {
  hoverMention,
  readMentions,
  waitForMentions,
  type MarkedMention,
} from '@/test/browser/mentions';
import { FRAME_PARTS, LIVING_URL } from '@/test/replica/pages/living';
import { IS_FIREFOX } from './browser-here';
import { startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

beforeEach(async () => {
  page = await world.browser.context.newPage();
  await page.goto(LIVING_URL);
  await waitForMentions(page);
});
afterEach(() => page.close());

async function markedIn(where: Page | Frame): Promise<string[]> {
  return (await readMentions(where)).map(({ text }) => text).sort();
}

/** Waits until exactly these words are underlined, in any order. */
async function untilMarked(words: readonly string[], where: Page | Frame = page): Promise<void> {
  await expect.poll(() => markedIn(where), { timeout: 8_000 }).toEqual([...words].sort());
}

const add = (html: string) =>
  page.evaluate((text) => {
    const part = document.createElement('section');
    part.innerHTML = text;
    document.querySelector('article')?.append(part);
  }, html);

async function restOn({ x, y }: MarkedMention): Promise<void> {
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
}

const LEAD = ['QHVN', 'Quillhaven Instruments'];
const PART = ['ORSD', 'Orrisdale Holdings', 'WTHP'];

test.each(['open', 'closed'] as const)(
  'words in %s shadow roots are underlined, change with them, and open the card',
  async (mode) => {
    await page.evaluate((mode) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode });
      root.innerHTML = '<p>Fernlow Foods (NYSE: FNLW)</p><slot></slot>';
      const inner = document.createElement('section');
      inner.attachShadow({ mode }).innerHTML = '<p id="deep">Also $WTHP here.</p>';
      root.append(inner);
      host.append('and $TWKA, slotted');
      document.querySelector('article')?.append(host);
      Object.assign(globalThis, { deepest: inner, keep: root });
    }, mode);
    await untilMarked([...LEAD, 'Fernlow Foods', 'FNLW', 'WTHP', 'TWKA']);
    await hoverMention(page, 'WTHP');
    await waitForCardText(page, /Wethersedge/i, 20_000);
    await page.keyboard.press('Escape');
    await hoverMention(page, 'TWKA');
    await waitForCardText(page, /TWKA/, 20_000);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const text = (globalThis as { keep?: ShadowRoot }).keep?.querySelector('p');
      if (text) text.textContent = 'Nothing but $ORSD now';
    });
    await untilMarked([...LEAD, 'ORSD', 'WTHP', 'TWKA']);
  },
);

test('a root that comes to an element long after it was read is found', async () => {
  await page.evaluate(() => {
    document.querySelector('article')?.append(document.createElement('late-quote'));
  });
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    class LateQuote extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'closed' }).innerHTML = '<p>$WTHP came late</p>';
      }
    }
    customElements.define('late-quote', LateQuote);
  });
  await untilMarked([...LEAD, 'WTHP']);
});

test('frames of any site that is read are read, small ones are not', async () => {
  await page.goto(`${LIVING_URL}?frames`);
  await page.evaluate(([same, other]) => {
    const size = { width: '600', height: '260' };
    const sources = {
      same: { ...size, src: same },
      other: { ...size, src: other },
      written: { ...size, srcdoc: '<p>Fernlow Foods (NYSE: FNLW), without an address.</p>' },
      small: { width: '250', height: '120', src: `${same}?small` },
    };
    for (const [id, source] of Object.entries(sources)) {
      const frame = Object.assign(document.createElement('iframe'), { id, ...source });
      document.querySelector('article')?.append(frame);
    }
  }, FRAME_PARTS);
  const frame = async (id: string): Promise<Frame> => {
    const found = await (await page.waitForSelector(`#${id}`)).contentFrame();
    if (!found) throw new Error(`no frame ${id}`);
    return found;
  };
  await untilMarked(PART, await frame('same'));
  await untilMarked(PART, await frame('other'));
  await untilMarked(['Fernlow Foods', 'FNLW'], await frame('written'));
  await untilMarked(LEAD);
  expect(await markedIn(await frame('small'))).toEqual([]);
  await page.evaluate(() => {
    Object.assign(document.querySelector('#small') ?? {}, { width: '500', height: '300' });
  });
  await untilMarked(PART, await frame('small'));
});

test('a page that moves on without being loaded is followed, also to where it is private', async () => {
  await page.evaluate(() => {
    history.pushState(null, '', '/another-story');
    const lead = document.querySelector('#lead');
    if (lead) lead.textContent = 'Fernlow Foods (NYSE: FNLW) fell.';
  });
  await untilMarked(['Fernlow Foods', 'FNLW']);
  await page.evaluate(() => history.pushState(null, '', '/account/login'));
  await untilMarked([]);
  await add('<p>Not even $WTHP.</p>');
  await page.waitForTimeout(1_500);
  expect(await markedIn(page)).toEqual([]);
  await page.evaluate(() => history.back());
  await untilMarked(['Fernlow Foods', 'FNLW', 'WTHP']);
});

test.skipIf(IS_FIREFOX)(
  'an endless feed is underlined as it grows, in time that grows with it',
  async () => {
    const devtools = await page.context().newCDPSession(page);
    // Of the page's thread alone: what else the machine does is no matter of ours.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    };
    const growBy = (half: number): Promise<void> =>
      page.evaluate(async (half) => {
        const article = document.querySelector('article');
        for (let batch = 0; batch < 25; batch++) {
          const posts = Array.from({ length: 200 }, (_, i) => {
            const post = document.createElement('p');
            const rest = i % 100 === 0 ? ' but $WTHP' : '';
            post.textContent = `Post ${half}-${batch}-${i} about nothing${rest}.`;
            return post;
          });
          article?.append(...posts);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }, half);
    const marked = async () => (await markedIn(page)).filter((text) => text === 'WTHP').length;
    const spent: number[] = [];
    for (const half of [0, 1]) {
      const before = await worked();
      await growBy(half);
      await expect.poll(marked, { timeout: 15_000 }).toBe(50 * (half + 1));
      spent.push((await worked()) - before);
    }
    const [first = Number.NaN, second = Number.NaN] = spent;
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(3 * first);
  },
);

test('text that a framework writes again and again stays underlined and opens the card', async () => {
  await add('<p id="again">Orrisdale Holdings (NASDAQ: ORSD) rose.</p>');
  await untilMarked([...LEAD, 'Orrisdale Holdings', 'ORSD']);
  await page.evaluate(() => {
    const text = document.querySelector('#again')?.firstChild;
    const line = document.querySelector('#again');
    let turn = 0;
    setInterval(() => {
      turn++;
      if (turn % 2 === 0 && line) line.textContent = 'Orrisdale Holdings (NASDAQ: ORSD) rose.';
      else if (line?.firstChild) line.firstChild.nodeValue = text?.nodeValue ?? '';
    }, 300);
  });
  for (let look = 0; look < 10; look++) {
    await page.waitForTimeout(170);
    expect(await markedIn(page)).toContain('ORSD');
  }
  await hoverMention(page, 'ORSD');
  await waitForCardText(page, /ORSD/, 20_000);
});

test('no stale underline is ever painted, and what comes back is underlined at once', async () => {
  await add('<p id="turns">See $ORSD</p>');
  await untilMarked([...LEAD, 'ORSD']);
  const seen = await page.evaluate(
    async (names) => {
      const marks = () =>
        names.flatMap((name) =>
          [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
        );
      const text = document.querySelector('#turns')?.firstChild;
      const frames: string[] = [];
      for (const data of ['nothing here', 'See $ORSD', 'a b c d e f', 'See $ORSD']) {
        if (text) text.nodeValue = data;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        frames.push(
          marks()
            .filter((mark) => !mark.startsWith('Q'))
            .join(),
        );
      }
      return frames;
    },
    [...HIGHLIGHT_NAMES],
  );
  expect(seen).toEqual(['', 'ORSD', '', 'ORSD']);
});

test('nothing is underlined while a password can be typed in', async () => {
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="parentNode"><input type="password" style="display:none">';
    document.querySelector('article')?.append(form);
  });
  await page.waitForTimeout(1_200);
  expect(await markedIn(page)).toEqual(LEAD);
  const show = (display: string) =>
    page.evaluate((display) => {
      const field = document.querySelector<HTMLElement>('input[type=password]');
      if (field) field.style.display = display;
    }, display);
  await show('block');
  await untilMarked([]);
  await add('<p>Not even $WTHP.</p>');
  await page.waitForTimeout(1_200);
  expect(await markedIn(page)).toEqual([]);
  await show('none');
  await untilMarked([...LEAD, 'WTHP']);
});

test('what the reader types is not underlined, and what becomes editable loses its marks', async () => {
  await add('<p>Reply to $WTHP: <span id="reply" contenteditable="true">Hm.</span></p>');
  await untilMarked([...LEAD, 'WTHP']);
  await page.click('#reply');
  await page.keyboard.type(' I like $ORSD and Fernlow Foods (FNLW)', { delay: 10 });
  await page.waitForTimeout(1_500);
  expect(await markedIn(page)).toEqual([...LEAD, 'WTHP']);
  await page.evaluate(() => {
    document.querySelector('#lead')?.setAttribute('contenteditable', 'true');
  });
  await untilMarked(['WTHP']);
});

test('a page that replaces its whole document is read, and its words open the card', async () => {
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>New</title><p>Fernlow Foods (NYSE: FNLW) again.</p>');
    document.close();
  });
  await untilMarked(['Fernlow Foods', 'FNLW']);
  await hoverMention(page, 'FNLW');
  await waitForCardText(page, /Fernlow/i, 20_000);
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.innerHTML = '<body><p>Wethersedge Paper (NYSE: WTHP) now.</p></body>';
    document.replaceChild(root, document.documentElement);
  });
  await untilMarked(['Wethersedge Paper', 'WTHP']);
  await hoverMention(page, 'WTHP');
  await waitForCardText(page, /Wethersedge/i, 20_000);
});

test('marks that the page wipes away come back when the pointer rests', async () => {
  const [first] = await readMentions(page);
  if (!first) throw new Error('nothing is underlined');
  await page.evaluate(() => CSS.highlights.clear());
  await restOn(first);
  await untilMarked(LEAD);
});

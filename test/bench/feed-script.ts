import { COMPANIES, marketParagraphs } from './market-text';

/** The feed: so many posts each second, for so many seconds, on top of those already there. */
export const FEED = { first: 40, perSecond: 20, seconds: 10 } as const;

/** Matches once the feed has ended. */
export const FEED_ENDED = 'html[data-ended]';

const POSTS = FEED.first + FEED.perSecond * FEED.seconds;

/** Posts of a sentence or three; a fifth of them carry a symbol with a dollar sign. */
function posts(): string[] {
  const paragraphs = marketParagraphs(2);
  return Array.from({ length: POSTS }, () => {
    const sentences = paragraphs.next().value.split(/(?<=[.”]) /);
    return sentences.slice(0, 3).join(' ');
  });
}

function makeElement(name: string, className: string, ...children: (Node | string)[]): Element {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The feed's own work, in the page; marks the document when it has ended. */
function runFeed(texts: readonly string[], symbols: readonly string[], feed: typeof FEED): void {
  const feedOf = document.querySelector('main');
  const quotes = document.querySelector('.quotes');
  const ages: Text[] = [];
  const bodies: Text[] = [];
  const prices: Text[] = symbols.map((symbol) => {
    const price = document.createTextNode('10.00');
    const row = makeElement(
      'div',
      '',
      makeElement('b', '', symbol),
      ' ',
      makeElement('span', '', price),
    );
    quotes?.append(row);
    return price;
  });
  const addPost = (text: string, i: number) => {
    const age = document.createTextNode('now');
    const body = document.createTextNode(text);
    ages.push(age);
    bodies.push(body);
    const meta = makeElement(
      'div',
      'meta',
      makeElement('b', '', `reader${i % 17}`),
      makeElement('time', '', age),
    );
    const likes = makeElement('span', '', String(i % 9));
    const bar = makeElement(
      'div',
      'bar',
      makeElement('button', '', 'Like'),
      likes,
      makeElement('a', '', 'Reply'),
    );
    feedOf?.prepend(makeElement('div', 'post', meta, makeElement('p', '', body), bar));
  };
  // Prices tick, ages are written anew, and a framework writes the same text into the posts again.
  const work = (tick: number) => {
    for (const [i, price] of prices.entries()) price.data = ((tick * 7 + i * 13) % 997) / 10 + '';
    if (tick % feed.perSecond !== 0) return;
    for (const [i, age] of ages.entries()) age.data = `${(tick + i) % 60} s ago`;
    for (const body of bodies.slice(-10)) body.replaceData(0, body.length, body.data);
    for (const body of bodies.slice(-20, -10)) {
      const again = document.createTextNode(body.data);
      body.replaceWith(again);
      bodies[bodies.indexOf(body)] = again;
    }
  };
  for (let i = 0; i < feed.first; i++) addPost(texts[i] ?? '', i);
  const end = feed.perSecond * feed.seconds;
  // Changes of the page are counted from this moment on.
  addEventListener('DOMContentLoaded', () => {
    let tick = 0;
    const timer = setInterval(() => {
      addPost(texts[feed.first + tick] ?? '', feed.first + tick);
      work(++tick);
      if (tick < end) return;
      clearInterval(timer);
      document.documentElement.dataset['ended'] = '';
    }, 1_000 / feed.perSecond);
  });
}

/** The script of the live feed, as text. */
export function feedScript(): string {
  const symbols = COMPANIES.slice(0, 8).map(([, symbol]) => symbol);
  const data = [posts(), symbols, FEED].map((one) => JSON.stringify(one)).join(',');
  const call = `${runFeed.name}(${data.replaceAll('<', '\\u003c')})`;
  return `{ ${makeElement.toString()}\n${runFeed.toString()}\n${call} }`;
}

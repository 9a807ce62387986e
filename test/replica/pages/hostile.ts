import { htmlPage } from './document';

/** Where a page is whose scripts attack whoever reads it. */
export const HOSTILE_URL = 'https://www.cnbc.com/hostile';

/** Symbols that look like one that is listed, and are none; each a line of its own. */
export const LOOKALIKES = [
  '$A\u0410PL with a Cyrillic letter is up.',
  '$\u0422SLA begins with one.',
  'The shares (NASDAQ: \uFF21\uFF21PL) are written in wide letters.',
  'The shares (NYSE: F\u200BNLW) have a letter of no width in them.',
  'The shares (NYSE: T\u202EWLNF) turn around.',
  'NYSE: F\uD835\uDC0DLW is written with a mathematical letter.',
] as const;

const MORE = Array.from({ length: 30 }, (_, line) => `<p>Line ${line} of the story.</p>`).join('');

/** Two companies that are named plainly, symbols that only look like some, and text to scroll. */
export function hostilePage(): string {
  return htmlPage({
    title: 'Hostile',
    style:
      'body{font:17px/1.6 sans-serif;margin:0;padding:24px} main{max-width:46rem;margin:0 auto}',
    body: `<main><p id="lead">Shares of Quillhaven Instruments (NASDAQ: QHVN) rose on Friday.</p>
<p>Fernlow Foods (NYSE: FNLW) fell.</p>${LOOKALIKES.map((line) => `<p>${line}</p>`).join('')}${MORE}</main>`,
  });
}

import { ARTICLE_STYLE } from './article-style';
import { htmlPage } from './document';

/** A plain page to which a test adds what it needs. */
export const LIVING_URL = 'https://www.cnbc.com/living';

/** What stands in frames, on the same site and on another one. */
export const FRAME_PARTS = [
  'https://www.cnbc.com/frame-part',
  'https://www.marketwatch.com/frame-part',
] as const;

/** One company, and a place for more. */
export function livingPage(): string {
  return htmlPage({
    title: 'Small caps, live',
    style: ARTICLE_STYLE,
    body: `<main class="sheet"><header><h1>Small caps, live</h1></header>
<article><p id="lead">Shares of Quillhaven Instruments (NASDAQ: QHVN) rose on Friday.</p></article></main>`,
  });
}

/** A part of a page that is shown in a frame. */
export function framePart(): string {
  return htmlPage({
    title: 'Part',
    style: 'body{font:17px/1.5 sans-serif;margin:16px}',
    body: '<p>Orrisdale Holdings (NASDAQ: ORSD) fell, and so did $WTHP.</p>',
  });
}

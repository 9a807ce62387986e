import { htmlPage } from './document';

/** A page that reads from right to left. */
export const RIGHT_TO_LEFT_URL = 'https://www.reuters.com/markets/rtl';

/** A page of one very narrow column, with a mention at its very edge. */
export const NARROW_URL = 'https://www.reddit.com/r/smallcaps/narrow';

/** Hebrew text with symbols in Latin letters inside it. */
export function rightToLeftPage(): string {
  return htmlPage({
    title: 'מניות קטנות',
    lang: 'he',
    dir: 'rtl',
    style: 'body{font:19px/1.7 serif;max-width:34rem;margin:3rem auto;padding:0 1.5rem}',
    body: `<h1>מניות קטנות</h1>
<p>המנכ״ל של Quillhaven Instruments (NASDAQ: QHVN) קנה מניות, וגם $FNLW עלתה היום.</p>
<p>החברה $TWKA גייסה כסף בהנפקה.</p>`,
  });
}

/** A forum column 220 pixels wide. */
export function narrowPage(): string {
  return htmlPage({
    title: 'r/smallcaps',
    style: 'body{font:14px/1.5 sans-serif;width:220px;margin:0;padding:8px;overflow-wrap:anywhere}',
    body: `<h1>Anyone in $QHVN?</h1><p>Three insiders in nine days. Compare
<span style="float:right">$ORSD</span> and Fernlow Foods (NYSE: FNLW).</p>
<p style="margin-top:150vh">Last one: $SLTM</p>`,
  });
}

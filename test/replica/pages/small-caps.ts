import type { IsoDate } from '@/lib/core/iso-date';
import { ARTICLE_STYLE } from './article-style';
import { htmlPage, longDate } from './document';

/** The address of the demo article. */
export const DEMO_ARTICLE_URL = 'https://www.ainvest.com/news/small-cap-insiders-2026';

/**
 * The demo article, in the tone of those that the product is for. Every company with figures is
 * invented. By the filings of the cases it is right on Quillhaven, Fernlow, Pennywhistle, Brøndvik
 * and Junivale; wrong on Tidewick, Orrisdale, Xylander, Wrenfield and Wethersedge; and it leaves out
 * what matters on Lumbrose, Saltmere and Kestrelyn. The brackets after "fund", "intelligence", "offering"
 * and "Harbour Lane" are traps: no listed company is meant there.
 */
export function smallCapArticle(today: IsoDate): string {
  return htmlPage({
    title: 'The smart money is buying small caps again. Should you?',
    style: ARTICLE_STYLE,
    body: `
<nav class="bar"><div><b>The Tape</b><span>Markets</span><span>Small caps</span><span>Funds</span></div></nav>
<main class="sheet">
<header>
<p class="kicker">Small caps</p>
<h1>The smart money is buying small caps again. Should you?</h1>
<p class="deck">Chief executives are putting their own cash on the line, and the funds are quietly
making room. A look at who is buying, and at what the buying is worth.</p>
<p class="byline">By <b>Buyline demo desk</b> · ${longDate(today)} · 3 min read</p>
</header>
<article>${OPENING}${MIDDLE}${CLOSING}</article>
<aside><h3>In this story</h3><ul>
<li>$QHVN</li><li>$TWKA</li><li>$ORSD</li><li>$FNLW</li><li>$LMBR</li><li>$XYLN</li></ul></aside>
<footer>Written as a sample. But for two names, the companies, people and trades in this story are invented; it is not
about any real security, and nothing in it is investment advice.</footer>
</main>`,
  });
}

const OPENING = `
<p>Small companies have spent most of the year in the shade. Yet anyone who reads the disclosure
desk knows that something has changed: the people who run them have begun to buy. When a chief
executive spends his own money, the thinking goes, no analyst’s note can compete.</p>
<p>Nowhere is that clearer than at Quillhaven Instruments (QHVN), the maker of laboratory gauges.
Within nine days its chief executive Hollis Tarrant-Vey, its finance chief and a director all
bought shares on the market, more than four million dollars between them. “You do not see three
signatures like that by accident,” says one fund manager.</p>
<p>The boldest bet, though, belongs to Tidewick Acquisition Corp. II (NASDAQ: TWKA). Its chief
executive, Julian Marchbanks, just bought $4.35 million of stock, days after the listing. That is a
man going all in.</p>`;

const MIDDLE = `
<h2>A wave, not a ripple</h2>
<p>The pattern runs on. The head of Orrisdale Holdings (ORSD) picked up another 287,600 shares, the
largest purchase of his career. At Fernlow Foods (NYSE: FNLW) chief executive Dorothea Wexcombe
added 12,500 shares at about eight dollars. Robot builder Pennywhistle Robotics (PWRB) saw its
operating chief step in, and a director of Xylander Genetics (XYLN) backed the laboratory with
$700,000. Three separate insiders moved into Lumbrose Therapeutics (NASDAQ: LMBR) on the very same
day.</p>
<p>Abroad, both the chair and the chief executive of shipowner $BRDV bought, while insiders at
Wrenfield Software (WRNF) have been loading up on tens of thousands of shares. Even a newcomer like
Junivale Health (NASDAQ: JNVL) found its chief executive on the buyers’ side within weeks of its
initial public offering (IPO).</p>
<blockquote>Insiders sell for many reasons. They buy for only one.</blockquote>
<p>Big owners agree. One insider of Saltmere Mining (NYSE: SLTM) spent $1.6 million in a single
day, and talk of quiet accumulation at Wethersedge Paper (NYSE: WTHP) refuses to die.</p>`;

const CLOSING = `
<h2>What the funds are doing</h2>
<p>The latest 13F of the Harrowgate Equity Income Fund shows a measured trim of its stake in
Dunmarrow Logistics (NYSE: DMLG). That is no broken thesis; it is housekeeping, of the kind a
disciplined investor does when a position has run. Researchers at Harbour Lane (COST) reckon that
every second small-cap exchange-traded fund (ETF) saw money come in last month, much of it from
portfolios that are heavy in artificial intelligence (AI) and household names such as
Apple (NASDAQ: AAPL).</p>
<p>Not everybody is a buyer. At $KSLN two executives sold two million dollars’ worth, which the
message boards read as a verdict. And Netherby Semiconductor (NTHB) files so many forms that nobody
can tell any more who is doing what.</p>
<h2>The bottom line</h2>
<p>One trade is noise and a wave is a signal. With this many insiders on the same side, the burden
of proof has moved to the bears. Still, a headline is not a filing. Before you follow anyone’s
money, it pays to look at what was signed, by whom, on which day, and at whose price.</p>`;

import type { IsoDate } from '@/lib/core/iso-date';
import { ARTICLE_STYLE } from './article-style';
import { htmlPage, longDate } from './document';

/** A short news note with a list of cashtags. */
export const CASHTAG_PAGE_URL = 'https://www.cnbc.com/movers';

/** The note: true of no real security, with money amounts that are no cashtags. */
export function cashtagNote(today: IsoDate): string {
  return htmlPage({
    title: 'Movers before the bell',
    style: ARTICLE_STYLE,
    body: `
<main class="sheet"><header><p class="kicker">Before the bell</p>
<h1>Movers to watch</h1><p class="byline">By <b>Buyline demo desk</b> · ${longDate(today)}</p></header>
<article>
<p>On the screens this morning: $PWRB, $COBG and $GRWB, then $TQAY, $MLBK and $RKLY. A share of
$HLWM still costs about $5, and $1,200 buys a good many of them. Class A of Merribrook Media Group
(MRRB.A) is quoted beside class B (NYSE: MRRB-B).</p>
<p>Quarrendon Packaging (NYSE: QRDN), Castlebourne Capital Group (NYSE: CSBN) and Fallowdene
Insurance Holdings (NYSE: FLDN) report later this week; so do Penhallan Solar (PHLS) and Lorimeade
Toys (LRMD).</p>
</article></main>`,
  });
}

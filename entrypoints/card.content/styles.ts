import base from '@/components/base.css?inline';
import text from '@/components/text.css?inline';
import card from '@/components/card.css?inline';
import headline from '@/components/headline.css?inline';
import badges from '@/components/badges.css?inline';
import trades from '@/components/trades.css?inline';
import evidence from '@/components/evidence.css?inline';
import search from '@/components/search.css?inline';
import correction from '@/components/correction.css?inline';
import funds from '@/components/funds/funds.css?inline';
import notice from '@/components/notice.css?inline';

/** Everything the card is styled with, as one style sheet for its shadow root. */
export const CARD_CSS = [
  base,
  text,
  card,
  headline,
  badges,
  trades,
  evidence,
  funds,
  notice,
  search,
  correction,
].join('\n');

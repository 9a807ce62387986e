import type { NoticeStory } from '@/lib/core/form144/notice';
import type { RowId, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { formatShares, listOf } from './quantity';

/** A Form 144 and what became of it, in words. */
export interface NoticeWords {
  readonly what: string;
  /** `Sold in part by 17 Feb: 4,000 shares`; in no case more than the filings say. */
  readonly outcome: string;
}

function lotsWords({ notice }: NoticeStory): string {
  const lots = notice.lots.map(({ shares, security, value }) => {
    const worth = value === null ? '' : `, about ${formatMoney(value)}`;
    const amount = shares === null ? 'an amount not stated' : `${formatShares(shares)} shares`;
    return `${amount} (${filedText(security) || 'security not stated'})${worth}`;
  });
  return lots.length === 0 ? 'an amount not stated' : listOf(lots);
}

/** “Sold” is said of sales with a price on the market alone. */
function isSold({ class: name }: TradeEvent): boolean {
  return name === 'open-market-sale' || name === 'ten-percent-holder-sale';
}

function outcomeWords(story: NoticeStory, sales: readonly TradeEvent[], today: IsoDate): string {
  const { outcome, shares, until, why } = story;
  const verb = sales.every(isSold) ? 'sold' : 'disposed of';
  const many = shares === null ? '' : `: ${formatShares(shares)} shares`;
  const day = formatDay(until, today);
  switch (outcome) {
    case 'sold':
      return `All ${verb}${many}`;
    case 'part-sold':
      return `A part was ${verb} by ${day}${many}`;
    case 'not-sold':
      return `No sale followed by ${day}`;
    case 'open':
      return `Open until ${day}; ${
        shares === null || shares === 0
          ? 'no sale is known so far'
          : `${formatShares(shares)} shares ${verb} so far`
      }`;
    case 'unknown':
      return why === null ? 'What followed is not known' : why.replace(/\.$/, '');
  }
}

/** The events that a notice became, oldest first, among all that are held. */
export function noticeSales(
  { rows }: NoticeStory,
  byRow: ReadonlyMap<RowId, TradeEvent>,
): readonly TradeEvent[] {
  return [...new Set(rows.flatMap((row) => byRow.get(row) ?? []))];
}

/** What a notice announced, and what became of it as far as the filings held tell. */
export function noticeWords(
  story: NoticeStory,
  sales: readonly TradeEvent[],
  today: IsoDate,
): NoticeWords {
  return {
    what: `Means to sell ${lotsWords(story)}`,
    outcome: outcomeWords(story, sales, today),
  };
}

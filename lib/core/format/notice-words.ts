import type { NoticeStory } from '@/lib/core/form144/notice';
import type { RowId, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import { say } from '@/lib/core/words/say';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { formatShares } from './quantity';
import { saySentence } from './say-sentence';

/** A Form 144 and what became of it, in words. */
export interface NoticeWords {
  readonly what: string;
  /** `Sold in part by 17 Feb: 4,000 shares`; in no case more than the filings say. */
  readonly outcome: string;
}

function lotsWords({ notice }: NoticeStory): string {
  const lots = notice.lots.map(({ shares, security, value }) => {
    const lot = {
      amount:
        shares === null
          ? say('noticeAmountNone')
          : say('sharesCount', { shares: formatShares(shares) }),
      security: filedText(security) || say('noticeSecurityNone'),
    };
    return value === null
      ? say('noticeLot', lot)
      : say('noticeLotWorth', { ...lot, sum: formatMoney(value) });
  });
  return lots.length === 0 ? say('noticeAmountNone') : listAll(lots);
}

/** “Sold” is said of sales with a price on the market alone. */
function isSold({ class: name }: TradeEvent): boolean {
  return name === 'open-market-sale' || name === 'ten-percent-holder-sale';
}

function outcomeWords(story: NoticeStory, sales: readonly TradeEvent[], today: IsoDate): string {
  const { outcome, shares, until, why } = story;
  const did = sales.every(isSold) ? 'Sold' : 'Disposed';
  const day = formatDay(until, today);
  switch (outcome) {
    case 'sold':
      return shares === null
        ? say(`noticeAll${did}`)
        : say(`noticeAll${did}Shares`, { shares: formatShares(shares) });
    case 'part-sold':
      return shares === null
        ? say(`noticePart${did}`, { day })
        : say(`noticePart${did}Shares`, { day, shares: formatShares(shares) });
    case 'not-sold':
      return say('noticeNone', { day });
    case 'open':
      return shares === null || shares === 0
        ? say('noticeOpenNone', { day })
        : say(`noticeOpen${did}`, { day, shares: formatShares(shares) });
    case 'unknown':
      return why === null ? say('noticeUnknown') : saySentence(why, today);
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
    what: say('noticeMeans', { list: lotsWords(story) }),
    outcome: outcomeWords(story, sales, today),
  };
}

import type { NoticeStory } from '@/lib/core/form144/notice';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { formatShares, listOf } from './quantity';
import { formatMoney } from './money';
import { filedText } from './filed-text';

/** A notice under Rule 144 holds for 90 days (Rule 144(h), 17 CFR 230.144). */
const NOTICE_DAYS = 90;

/** A Form 144 and what became of it, in words. */
export interface NoticeWords {
  readonly what: string;
  /** `Sold in part: 4,000 shares`; in no case more than the filings say. */
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

function outcomeWords({ notice, outcome, shares }: NoticeStory, today: IsoDate): string {
  const many = shares === null ? '' : `: ${formatShares(shares)} shares`;
  switch (outcome) {
    case 'sold':
      return `Sold as announced${many}`;
    case 'part-sold':
      return `Sold in part${many}`;
    case 'not-sold':
      return `No sale followed within ${NOTICE_DAYS} days`;
    case 'open':
      return `Open until ${formatDay(addDays(notice.filedOn, NOTICE_DAYS), today)}`;
    case 'unknown':
      return 'What followed is not known: this person’s filings are not held for those days';
  }
}

/** What a notice announced, and what became of it as far as the filings held tell. */
export function noticeWords(story: NoticeStory, today: IsoDate): NoticeWords {
  return { what: `Means to sell ${lotsWords(story)}`, outcome: outcomeWords(story, today) };
}

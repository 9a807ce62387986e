import { isBuy, isMarketTrade } from '@/lib/core/insider/market-trades';
import type { RowId, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { nameOf } from '@/lib/core/signal/owner-name';
import type { DerivedNews, NewsSubject } from './news';

/**
 * Trades on the market as news: those of the events that were first filed on `since` or later, by
 * their day of filing, so that a trade reported months late is news too. What an amendment adds
 * later changes the figures, not the day.
 */
export function tradeNews(
  events: readonly TradeEvent[],
  subjectOf: (event: TradeEvent) => NewsSubject,
  since: IsoDate,
): DerivedNews[] {
  return events
    .filter((event) => isMarketTrade(event) && event.firstFiledOn >= since)
    .map((event) => newsOf(event, subjectOf(event)));
}

function newsOf(event: TradeEvent, subject: NewsSubject): DerivedNews {
  const chief = event.owners.find(({ office }) => office !== null);
  return {
    marks: marksOf(event),
    content: {
      kind: 'trade',
      side: isBuy(event) ? 'bought' : 'sold',
      people: event.owners.map(nameOf),
      role: (chief ?? event.owners[0])?.role ?? '',
      isChief: chief !== undefined,
      shares: event.shares,
      value: event.value,
      plan: event.plan,
      link: event.link,
      tradedOn: event.tradedOn,
      isAmended: event.amendments.length > 0 || event.mayBeToldBefore === true,
    },
    subject,
    filedOn: event.firstFiledOn,
    accession: event.accession,
    url: event.url,
  };
}

/** Its earliest row stands first: it is the event's own name. */
function marksOf({ id, rows }: TradeEvent): readonly [RowId, ...RowId[]] {
  return [id, ...rows.filter((row) => row !== id)];
}

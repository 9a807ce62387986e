import { formatDay } from '@/lib/core/format/day';
import { ownersOf, tradeWhat } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

interface WatchEventProps {
  readonly event: TradeEvent;
  readonly ticker: string;
  readonly today: IsoDate;
}

/** One event in a line, with the link to its filing. */
export function WatchEvent({ event, ticker, today }: WatchEventProps) {
  const who = ownersOf(event);
  return (
    <p className="watch-event">
      <span className="watch-what">{tradeWhat(event)}</span>
      <bdi className="watch-who" title={who}>
        {who}
      </bdi>
      <span className="watch-day">
        <FilingLink url={event.url} about={`filing of ${ticker}`}>
          {formatDay(event.tradedOn, today)}
        </FilingLink>
      </span>
    </p>
  );
}

import { formatDay } from '@/lib/core/format/day';
import { ownersOf } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

interface FiledLinkProps {
  readonly event: TradeEvent;
  readonly today: IsoDate;
}

/** The day an event was filed or amended, as the link to that very filing. */
export function FiledLink({ event, today }: FiledLinkProps) {
  return (
    <FilingLink url={event.url} about={`filing of ${ownersOf(event)}`}>
      {event.amendments.length > 0 ? 'amended' : 'filed'} {formatDay(event.filedOn, today)}
    </FilingLink>
  );
}

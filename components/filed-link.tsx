import { formatDay } from '@/lib/core/format/day';
import { ownersOf } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';

interface FiledLinkProps {
  readonly event: TradeEvent;
  readonly today: IsoDate;
}

/** The day an event was filed or amended, as the link to that very filing. */
export function FiledLink({ event, today }: FiledLinkProps) {
  const isAmended = event.amendments.length > 0;
  return (
    <FilingLink url={event.url} about={say('tradeFilingOf', { owners: ownersOf(event) })}>
      {say(isAmended ? 'tradeAmended' : 'tradeFiled', { day: formatDay(event.filedOn, today) })}
    </FilingLink>
  );
}

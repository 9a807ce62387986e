import { useId, useState } from 'react';
import { classWords } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { formatMoney, formatPrice } from '@/lib/core/format/money';
import { countOf, formatShares } from '@/lib/core/format/quantity';
import { stakeWords } from '@/lib/core/format/stake-words';
import { tradeVerb } from '@/lib/core/format/trade-words';
import { tradeNotes } from '@/lib/core/format/trade-notes';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FiledLink } from '../filed-link';
import { Icon } from '../icon';
import { EventDetails } from './event-details';
import type { ReadNotes } from './filing-footnotes';
import { CompanyLink, PersonLink } from './own-page-link';

/** The columns of the table. */
export const COLUMNS = 7;

interface EventRowProps {
  readonly event: TradeEvent;
  /** Whether the table is about one company, and so names people, or about one person. */
  readonly of: 'company' | 'person';
  readonly today: IsoDate;
  readonly onNotes: ReadNotes;
}

function Who({ event, of }: Pick<EventRowProps, 'event' | 'of'>) {
  const [first] = event.owners;
  if (of === 'person') return <CompanyLink cik={event.issuerCik} name={event.issuerName} />;
  return first ? <PersonLink cik={first.cik} name={first.name} /> : 'Owner not stated';
}

function What({ event }: { readonly event: TradeEvent }) {
  const verb = tradeVerb(event);
  const what = verb ?? classWords(event.class).one;
  const words = what.charAt(0).toUpperCase() + what.slice(1);
  if (verb === null) return words;
  const side = event.class === 'open-market' ? 'buy' : 'sell';
  return (
    <b className={`tone-${side}`}>
      <Icon name={side} /> {words}
    </b>
  );
}

/** One event; pressed, everything behind it. */
export function EventRow({ event, of, today, onNotes }: EventRowProps) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const [owner, ...others] = event.owners;
  const joint = others.length > 0 ? ` and ${countOf(others.length, 'other')}` : '';
  const stake = stakeWords(event.stake);
  const notes = tradeNotes(event);
  return (
    <>
      <tr className={isOpen ? 'event is-open' : 'event'}>
        <th scope="row" className="day">
          <span className="line">{formatDay(event.tradedOn, today)}</span>
          <span className="line fine">
            <FiledLink event={event} today={today} />
          </span>
        </th>
        <td className="who">
          <span className="line">
            <Who event={event} of={of} />
          </span>
          <span className="line fine">
            <bdi>{filedText(owner?.role ?? '')}</bdi>
            {joint}
          </span>
        </td>
        <td className="what">
          <span className="line">
            <What event={event} />
          </span>
          {notes.length > 0 && <span className="line fine">{notes.join(', ')}</span>}
        </td>
        <td className="number">
          <span className="line">{formatShares(event.shares)}</span>
          <span className="line fine">
            <bdi>{filedText(event.security)}</bdi>
          </span>
        </td>
        <td className="number">
          <span className="line">{event.value === null ? '–' : formatMoney(event.value)}</span>
          <span className="line fine">
            {event.price === null ? 'price not stated' : `at ${formatPrice(event.price)}`}
          </span>
        </td>
        <td className="stake">
          {stake ?? (
            <span className="soft" title="The filings do not say for certain">
              <span aria-hidden="true">–</span>
              <span className="hidden">not told</span>
            </span>
          )}
        </td>
        <td className="more-cell">
          <button
            type="button"
            className="icon-button"
            aria-expanded={isOpen}
            aria-controls={details}
            aria-label={`Details of ${formatDay(event.tradedOn, today)}, ${filedText(owner?.name ?? '')}`}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
          </button>
        </td>
      </tr>
      <tr id={details} className="event-more" hidden={!isOpen}>
        {isOpen && (
          <td colSpan={COLUMNS}>
            <EventDetails event={event} today={today} onNotes={onNotes} />
          </td>
        )}
      </tr>
    </>
  );
}

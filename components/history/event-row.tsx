import { useId, useState } from 'react';
import { className } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { roleLabel } from '@/lib/core/format/role-label';
import { formatMoney } from '@/lib/core/format/money';
import { priceWords } from '@/lib/core/format/price-words';
import { formatShares } from '@/lib/core/format/quantity';
import { stakeWords } from '@/lib/core/format/stake-words';
import { tradeVerb } from '@/lib/core/format/trade-words';
import { sideOf } from '@/lib/core/format/trade-side';
import { tradeNotes } from '@/lib/core/format/trade-notes';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { FiledLink } from '../filed-link';
import { Icon } from '../icon';
import { NotTold } from '../not-told';
import { SaidCount } from '../said';
import { CELL, ROW, ROW_HEADER } from '../table-roles';
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
  return first ? <PersonLink cik={first.cik} name={first.name} /> : say('ownerNotStated');
}

function What({ event }: { readonly event: TradeEvent }) {
  const what = tradeVerb(event) ?? className(event.class, event.direction);
  const words = what.charAt(0).toLocaleUpperCase() + what.slice(1);
  const side = sideOf(event);
  if (side === null) return words;
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
  const role = <bdi>{roleLabel(owner?.role ?? '')}</bdi>;
  const stake = stakeWords(event.stake);
  const notes = tradeNotes(event);
  return (
    <>
      <tr {...ROW} className={isOpen ? 'event is-open' : 'event'} data-marks={event.rows.join(' ')}>
        <th {...ROW_HEADER} className="day">
          <span className="line">{formatDay(event.tradedOn, today)}</span>
          <span className="line fine">
            <FiledLink event={event} today={today} />
          </span>
        </th>
        <td {...CELL} className="who">
          <span className="line">
            <Who event={event} of={of} />
          </span>
          <span className="line fine">
            {others.length === 0 ? (
              role
            ) : (
              <SaidCount words="tradeRoleAndOthers" count={others.length} with={{ role }} />
            )}
          </span>
        </td>
        <td {...CELL} className="what">
          <span className="line">
            <What event={event} />
          </span>
          {notes.length > 0 && <span className="line fine">{notes.join(', ')}</span>}
        </td>
        <td {...CELL} className="number">
          <span className="line">
            {event.shares === null ? (
              <NotTold words={say('sharesNotStated')} />
            ) : (
              formatShares(event.shares)
            )}
          </span>
          <span className="line fine">
            <bdi>{filedText(event.security)}</bdi>
          </span>
        </td>
        <td {...CELL} className="number">
          <span className="line">
            {event.value === null ? (
              <NotTold words={say('historyNoValue')} />
            ) : (
              formatMoney(event.value)
            )}
          </span>
          <span className="line fine">{priceWords(event)}</span>
        </td>
        <td {...CELL} className="stake" data-label={say('historyHolding')}>
          {stake ?? <NotTold words={say('historyNoHolding')} />}
        </td>
        <td {...CELL} className="more-cell">
          <button
            type="button"
            className="icon-button"
            aria-expanded={isOpen}
            aria-controls={details}
            aria-label={say('historyDetailsOf', {
              day: formatDay(event.tradedOn, today),
              name: filedText(owner?.name ?? ''),
            })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
          </button>
        </td>
      </tr>
      <tr {...ROW} id={details} className="event-more" hidden={!isOpen}>
        {isOpen && (
          <td {...CELL} colSpan={COLUMNS}>
            <EventDetails event={event} today={today} onNotes={onNotes} />
          </td>
        )}
      </tr>
    </>
  );
}

import { classWords } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { excerpt } from '@/lib/core/format/excerpt';
import { filedText } from '@/lib/core/format/filed-text';
import { formatPrice } from '@/lib/core/format/money';
import { countOf, formatShares } from '@/lib/core/format/quantity';
import { amountOf, lookalikeTag, ownersOf, roleOf } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

const SHOWN = 3;
const QUOTE_LIMIT = 220;

interface LookalikeListProps {
  readonly events: readonly TradeEvent[];
  readonly today: IsoDate;
}

function Lookalike({ event, today }: { readonly event: TradeEvent; readonly today: IsoDate }) {
  const owners = ownersOf(event);
  const role = roleOf(event);
  return (
    <li className="lookalike">
      <p className="tag">{lookalikeTag(event)}</p>
      <div className="lookalike-facts">
        <p>
          <b>{amountOf(event) ?? 'Amount not stated'}</b>, {classWords(event.class).one}
        </p>
        <p>{formatDay(event.tradedOn, today)}</p>
        <p className="fine">
          <bdi>
            {owners}
            {role && `, ${role}`}
          </bdi>
        </p>
        <p className="fine">
          <FilingLink url={event.url} about={`filing of ${owners}`}>
            {event.amends ? 'amended' : 'filed'} {formatDay(event.filedOn, today)}
          </FilingLink>
        </p>
        {event.value !== null && (
          <p className="fine">
            {formatShares(event.shares)} at {formatPrice(event.price)}
          </p>
        )}
      </div>
      <p className="fine">{filedText(event.why)}</p>
      {event.words && (
        <blockquote>
          <span className="hidden">The filing’s own words: </span>
          <bdi>“{excerpt(event.words, QUOTE_LIMIT)}”</bdi>
        </blockquote>
      )}
    </li>
  );
}

/** Trades that are easily taken for purchases or sales, and what the filings say they are. */
export function LookalikeList({ events, today }: LookalikeListProps) {
  const more = events.length - SHOWN;
  return (
    <section className="lookalikes">
      <h2>Not what it may look like</h2>
      <ul>
        {events.slice(0, SHOWN).map((event) => (
          <Lookalike key={event.id} event={event} today={today} />
        ))}
      </ul>
      {more > 0 && <p className="more fine">and {countOf(more, 'more trade')} of this kind</p>}
    </section>
  );
}

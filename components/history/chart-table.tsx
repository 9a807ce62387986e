import { formatDay } from '@/lib/core/format/day';
import { formatPrice } from '@/lib/core/format/money';
import { sideOf } from '@/lib/core/format/trade-side';
import { amountOf, ownersOf, tradeVerb } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { Icon } from '../icon';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';

/** The list of all entries follows below the chart. */
const MOST = 100;

interface ChartTableProps {
  /** The trades of the chart. */
  readonly events: readonly TradeEvent[];
  readonly today: IsoDate;
}

/** The trades of the chart as figures, newest first. */
export function ChartTable({ events, today }: ChartTableProps) {
  const newest = events.toSorted((a, b) => (a.tradedOn < b.tradedOn ? 1 : -1));
  const shown = newest.slice(0, MOST);
  const left = newest.length - shown.length;
  return (
    <div className="chart-table">
      <table {...TABLE} className="figures">
        <caption className="hidden">{say('chartTable')}</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>{say('historyTraded')}</th>
            <th {...COLUMN_HEADER}>{say('tradeWho')}</th>
            <th {...COLUMN_HEADER}>{say('tradeDid')}</th>
            <th {...COLUMN_HEADER} className="number">
              {say('chartPrice')}
            </th>
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {shown.map((event) => (
            <Row key={event.id} event={event} today={today} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="fine">{sayCount('chartOlder', left)}</p>}
    </div>
  );
}

function Row({ event, today }: { readonly event: TradeEvent; readonly today: IsoDate }) {
  const side = sideOf(event);
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER}>
        <FilingLink url={event.url} about={say('chartFiling')}>
          {formatDay(event.tradedOn, today)}
        </FilingLink>
      </th>
      <td {...CELL}>
        <bdi>{ownersOf(event)}</bdi>
      </td>
      <td {...CELL}>
        {side && (
          <span className={`tone-${side}`}>
            <Icon name={side} />
          </span>
        )}{' '}
        {say('tradeVerbAmount', {
          verb: tradeVerb(event) ?? '',
          amount: amountOf(event) ?? say('amountNotStated'),
        })}
      </td>
      <td {...CELL} className="number">
        {formatPrice(event.price)}
      </td>
    </tr>
  );
}

import { formatDay } from '@/lib/core/format/day';
import { formatMoney } from '@/lib/core/format/money';
import type { TimelineDay } from '@/lib/core/format/timeline';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { Icon } from './icon';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from './table-roles';

const COUNTED = { buy: 'timelineBuys', sell: 'timelineSales' } as const;

interface TimelineTableProps {
  readonly days: readonly TimelineDay[];
  readonly today: IsoDate;
}

/** The figures of the bars: what was bought and what was sold, by day. */
export function TimelineTable({ days, today }: TimelineTableProps) {
  return (
    <table {...TABLE} className="timeline-table">
      <caption className="hidden">{say('timelineTable')}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>{say('historyTraded')}</th>
          <th {...COLUMN_HEADER}>{say('tradeDid')}</th>
          <th {...COLUMN_HEADER}>{say('historyValue')}</th>
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {days.map(({ day, side, trades, value }) => (
          <tr key={`${day}${side}`} {...ROW}>
            <th {...ROW_HEADER}>{formatDay(day, today)}</th>
            <td {...CELL}>
              <span className={`tone-${side}`}>
                <Icon name={side} />
              </span>{' '}
              {sayCount(COUNTED[side], trades)}
            </td>
            <td {...CELL}>{formatMoney(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

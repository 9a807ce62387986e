import type { Cik } from '@/lib/core/edgar/cik';
import { formatDay } from '@/lib/core/format/day';
import { amountWords } from '@/lib/core/format/price-words';
import { sideOf } from '@/lib/core/format/trade-side';
import { holdingNote, tradeNotes } from '@/lib/core/format/trade-notes';
import { amountOf, tradeVerb } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { AmendmentStory } from './amendment-story';
import { FiledLink } from './filed-link';
import { MORE_AT_MOST, MoreDetails } from './more-details';
import type { OpenPerson } from './person-name';
import { Said } from './said';
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from './table-roles';
import { TradeOwners } from './trade-owners';

const SHOWN = 3;

interface TradeTableProps {
  readonly trades: readonly TradeEvent[];
  readonly cik: Cik;
  readonly today: IsoDate;
  readonly onPerson: OpenPerson;
}

interface TradeRowProps {
  readonly trade: TradeEvent;
  readonly today: IsoDate;
  readonly onPerson: OpenPerson;
}

/** A trade, with a second row under it for the holding and for what filings corrected. */
function TradeRow({ trade, today, onPerson }: TradeRowProps) {
  const holding = holdingNote(trade);
  const side = sideOf(trade);
  return (
    <>
      <tr {...ROW}>
        <th {...ROW_HEADER}>
          <TradeOwners event={trade} onPerson={onPerson} />
        </th>
        <td {...CELL} className="amount">
          <span className="line">
            <Said
              words="tradeVerbAmount"
              with={{
                verb: (
                  <span className={side === null ? '' : `tone-${side}`}>{tradeVerb(trade)}</span>
                ),
                amount: amountOf(trade),
              }}
            />
          </span>
          <span className="line fine">{amountWords(trade)}</span>
          {tradeNotes(trade).map((note) => (
            <span key={note} className="line fine">
              {note}
            </span>
          ))}
        </td>
        <td {...CELL} className="when">
          <span className="line">{formatDay(trade.tradedOn, today)}</span>
          <span className="line fine">
            <FiledLink event={trade} today={today} />
          </span>
        </td>
      </tr>
      {(holding !== null || trade.amendments.length > 0) && (
        <tr {...ROW} className="story">
          <td {...CELL} colSpan={3}>
            {holding !== null && <p className="fine">{holding}</p>}
            <AmendmentStory event={trade} today={today} />
          </td>
        </tr>
      )}
    </>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly trades: readonly TradeEvent[];
  readonly today: IsoDate;
  readonly onPerson: OpenPerson;
}

function Rows({ caption, trades, today, onPerson }: RowsProps) {
  return (
    <table {...TABLE} className="trades">
      <caption className="hidden">{caption}</caption>
      <thead {...ROW_GROUP} className="hidden">
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>{say('tradeWho')}</th>
          <th {...COLUMN_HEADER}>{say('tradeDid')}</th>
          <th {...COLUMN_HEADER}>{say('tradeWhen')}</th>
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {trades.map((trade) => (
          <TradeRow key={trade.id} trade={trade} today={today} onPerson={onPerson} />
        ))}
      </tbody>
    </table>
  );
}

/** The newest open-market trades, each with the link to its filing. */
export function TradeTable({ trades, today, onPerson }: Omit<TradeTableProps, 'cik'>) {
  return (
    <Rows
      caption={say('tradeTable')}
      trades={trades.slice(0, SHOWN)}
      today={today}
      onPerson={onPerson}
    />
  );
}

/** How many trades the table leaves out. */
export function olderTrades(trades: readonly TradeEvent[]): number {
  return Math.max(0, trades.length - SHOWN);
}

/** The trades that the table leaves out, one press away. */
export function OlderTrades({ trades, cik, today, onPerson }: TradeTableProps) {
  const older = trades.slice(SHOWN);
  const shown = older.slice(0, MORE_AT_MOST);
  return (
    <MoreDetails
      summary={sayCount('tradeOlder', older.length)}
      beyond={older.length - shown.length}
      cik={cik}
    >
      <Rows caption={say('tradeTableOlder')} trades={shown} today={today} onPerson={onPerson} />
    </MoreDetails>
  );
}

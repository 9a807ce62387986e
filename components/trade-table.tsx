import type { Cik } from '@/lib/core/edgar/cik';
import { countOf, formatShares } from '@/lib/core/format/quantity';
import { formatDay } from '@/lib/core/format/day';
import { formatPrice } from '@/lib/core/format/money';
import { holdingNote, tradeNotes } from '@/lib/core/format/trade-notes';
import { amountOf, tradeVerb } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { AmendmentStory } from './amendment-story';
import { FiledLink } from './filed-link';
import { MORE_AT_MOST, MoreDetails } from './more-details';
import type { OpenPerson } from './person-name';
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
  const side = trade.class === 'open-market' ? 'buy' : 'sell';
  return (
    <>
      <tr>
        <th scope="row">
          <TradeOwners event={trade} onPerson={onPerson} />
        </th>
        <td className="amount">
          <span className="line">
            <span className={`tone-${side}`}>{tradeVerb(trade)}</span> {amountOf(trade)}
          </span>
          <span className="line fine">
            {formatShares(trade.shares)} at {formatPrice(trade.price)}
          </span>
          {tradeNotes(trade).map((note) => (
            <span key={note} className="line fine">
              {note}
            </span>
          ))}
        </td>
        <td className="when">
          <span className="line">{formatDay(trade.tradedOn, today)}</span>
          <span className="line fine">
            <FiledLink event={trade} today={today} />
          </span>
        </td>
      </tr>
      {(holding !== null || trade.amendments.length > 0) && (
        <tr className="story">
          <td colSpan={3}>
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
    <table className="trades">
      <caption className="hidden">{caption}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Traded, and filed</th>
        </tr>
      </thead>
      <tbody>
        {trades.map((trade) => (
          <TradeRow key={trade.id} trade={trade} today={today} onPerson={onPerson} />
        ))}
      </tbody>
    </table>
  );
}

/** The open-market trades, each with the link to its filing; the newest are in sight at once. */
export function TradeTable({ trades, cik, today, onPerson }: TradeTableProps) {
  const more = trades.slice(SHOWN);
  const shown = more.slice(0, MORE_AT_MOST);
  return (
    <>
      <Rows
        caption="Trades on the open market, newest first"
        trades={trades.slice(0, SHOWN)}
        today={today}
        onPerson={onPerson}
      />
      {more.length > 0 && (
        <MoreDetails
          summary={`and ${countOf(more.length, 'more trade')}, counted above`}
          beyond={more.length - shown.length}
          cik={cik}
        >
          <Rows
            caption="Older trades on the open market"
            trades={shown}
            today={today}
            onPerson={onPerson}
          />
        </MoreDetails>
      )}
    </>
  );
}

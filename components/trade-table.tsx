import type { Cik } from '@/lib/core/edgar/cik';
import { countOf, formatShares } from '@/lib/core/format/quantity';
import { formatDay } from '@/lib/core/format/day';
import { formatPrice } from '@/lib/core/format/money';
import { amountOf, tradeVerb } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FiledLink } from './filed-link';
import { MORE_AT_MOST, MoreDetails } from './more-details';
import { TradeOwners } from './trade-owners';

const SHOWN = 5;

interface TradeTableProps {
  readonly trades: readonly TradeEvent[];
  readonly cik: Cik;
  readonly today: IsoDate;
}

function TradeRow({ trade, today }: { readonly trade: TradeEvent; readonly today: IsoDate }) {
  const side = trade.class === 'open-market' ? 'buy' : 'sell';
  return (
    <tr>
      <th scope="row">
        <TradeOwners event={trade} />
      </th>
      <td className="amount">
        <span className="line">
          <span className={`tone-${side}`}>{tradeVerb(trade)}</span> {amountOf(trade)}
        </span>
        <span className="line fine">
          {formatShares(trade.shares)} at {formatPrice(trade.price)}
        </span>
        {trade.plan === 'unknown' && <span className="line fine">plan not stated</span>}
      </td>
      <td className="when">
        <span className="line">{formatDay(trade.tradedOn, today)}</span>
        <span className="line fine">
          <FiledLink event={trade} today={today} />
        </span>
      </td>
    </tr>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly trades: readonly TradeEvent[];
  readonly today: IsoDate;
}

function Rows({ caption, trades, today }: RowsProps) {
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
          <TradeRow key={trade.id} trade={trade} today={today} />
        ))}
      </tbody>
    </table>
  );
}

/** The open-market trades, each with the link to its filing; the newest are in sight at once. */
export function TradeTable({ trades, cik, today }: TradeTableProps) {
  const more = trades.slice(SHOWN);
  const shown = more.slice(0, MORE_AT_MOST);
  return (
    <>
      <Rows
        caption="Trades on the open market, newest first"
        trades={trades.slice(0, SHOWN)}
        today={today}
      />
      {more.length > 0 && (
        <MoreDetails
          summary={`and ${countOf(more.length, 'more trade')}, counted above`}
          beyond={more.length - shown.length}
          cik={cik}
        >
          <Rows caption="Older trades on the open market" trades={shown} today={today} />
        </MoreDetails>
      )}
    </>
  );
}

import { countOf, formatShares } from '@/lib/core/format/quantity';
import { formatDay } from '@/lib/core/format/day';
import { formatMoney, formatPrice } from '@/lib/core/format/money';
import { ownersOf, tradeVerb } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

const SHOWN = 5;

interface TradeTableProps {
  readonly trades: readonly TradeEvent[];
  readonly today: IsoDate;
}

function TradeRow({ trade, today }: { readonly trade: TradeEvent; readonly today: IsoDate }) {
  const owners = ownersOf(trade);
  const everyone = trade.owners.map((owner) => `${owner.name} (${owner.role})`).join('\n');
  const side = trade.class === 'open-market' ? 'buy' : 'sell';
  return (
    <tr>
      <th scope="row" title={everyone}>
        <bdi className="line">{owners}</bdi>
        <bdi className="line fine">{trade.owners[0]?.role}</bdi>
      </th>
      <td className="amount">
        <span className="line">
          <span className={`tone-${side}`}>{tradeVerb(trade)}</span> {formatMoney(trade.value)}
        </span>
        <span className="line fine">
          {formatShares(trade.shares)} at {formatPrice(trade.price)}
        </span>
      </td>
      <td className="when">
        <span className="line">{formatDay(trade.tradedOn, today)}</span>
        <span className="line fine">
          <FilingLink url={trade.url} about={`filing of ${owners}`}>
            {trade.amends ? 'amended' : 'filed'} {formatDay(trade.filedOn, today)}
          </FilingLink>
        </span>
      </td>
    </tr>
  );
}

/** The newest open-market trades, each with the link to its filing. */
export function TradeTable({ trades, today }: TradeTableProps) {
  const more = trades.length - SHOWN;
  return (
    <>
      <table className="trades">
        <caption className="hidden">Trades on the open market, newest first</caption>
        <thead className="hidden">
          <tr>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Traded, and filed</th>
          </tr>
        </thead>
        <tbody>
          {trades.slice(0, SHOWN).map((trade) => (
            <TradeRow key={trade.id} trade={trade} today={today} />
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="more fine">and {countOf(more, 'more trade')}, counted above</p>}
    </>
  );
}

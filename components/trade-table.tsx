import { countOf, formatShares } from '@/lib/core/format/quantity';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { formatPrice } from '@/lib/core/format/money';
import { amountOf, ownersOf, roleOf, tradeVerb } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

const SHOWN = 5;

interface TradeTableProps {
  readonly trades: readonly TradeEvent[];
  readonly today: IsoDate;
}

/** `812,400 at $3.21`, or what of it the filing leaves out. */
function lotOf(trade: TradeEvent): string {
  if (trade.shares === null) return 'amount not stated';
  const price = formatPrice(trade.price);
  return trade.value === null ? price : `${formatShares(trade.shares)} at ${price}`;
}

function TradeRow({ trade, today }: { readonly trade: TradeEvent; readonly today: IsoDate }) {
  const owners = ownersOf(trade);
  const everyone = trade.owners
    .map((owner) => filedText(`${owner.name} (${owner.role})`))
    .join('\n');
  const side = trade.class === 'open-market' ? 'buy' : 'sell';
  return (
    <tr>
      <th scope="row" title={everyone}>
        <bdi className="line">{owners}</bdi>
        <bdi className="line fine">{roleOf(trade)}</bdi>
      </th>
      <td className="amount">
        <span className="line">
          <span className={`tone-${side}`}>{tradeVerb(trade)}</span> {amountOf(trade)}
        </span>
        <span className="line fine">{lotOf(trade)}</span>
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

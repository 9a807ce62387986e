import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { formatMoney } from '@/lib/core/format/money';
import { formatPart, holdingWords } from '@/lib/core/format/mutual-fund-words';
import { quarterEndAge } from '@/lib/core/format/quarter';
import { countOf } from '@/lib/core/format/quantity';
import type { IsoDate } from '@/lib/core/iso-date';
import type { FundHolding } from '@/lib/core/nport/fund-holding';
import type { MutualFundView, OwnHoldings as Holdings } from '@/lib/core/nport/mutual-fund-view';
import { FilingLink } from '../filing-link';
import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { ReportPart } from './report-part';

const SHOWN = 5;

interface OwnHoldingsProps {
  readonly holdings: MutualFundView['holdings'];
  readonly today: IsoDate;
  readonly nowMs: number;
}

/** What a fund itself held, by its own report on Form N-PORT. */
export function OwnHoldings({ holdings, today, nowMs }: OwnHoldingsProps) {
  return (
    <ReportPart
      of="holdings"
      title="Its own holdings"
      aside="this fund alone, from Form N-PORT"
      part={holdings}
      nowMs={nowMs}
    >
      {holdings.state === 'known' && <Known holdings={holdings} today={today} />}
    </ReportPart>
  );
}

function Known({ holdings, today }: { readonly holdings: Holdings; readonly today: IsoDate }) {
  const { netAssets, count, top, topTenPercent, asOf, filedOn, url, isFinal } = holdings;
  return (
    <>
      <p className="funds-head">
        {netAssets !== null && (
          <>
            <b>{formatMoney(netAssets)}</b> of net assets in{' '}
          </>
        )}
        {countOf(count, 'position')}
        {topTenPercent !== null && (
          <>
            , <b>{formatPart(topTenPercent)}</b> in the ten largest
          </>
        )}
        .
      </p>
      {top.length > 0 && (
        <table {...TABLE} className="trades funds-rows">
          <caption className="fine">The largest, with each one’s part of the net assets</caption>
          <tbody {...ROW_GROUP}>
            {top.slice(0, SHOWN).map((one, index) => (
              <Holding key={`${index} ${one.cusip ?? one.name}`} holding={one} />
            ))}
          </tbody>
        </table>
      )}
      <p className="fine">
        Held on {quarterEndAge(asOf, today)};{' '}
        <FilingLink url={url} about="Form N-PORT">
          filed {formatDay(filedOn, today)}
        </FilingLink>
        .{' '}
        {isFinal
          ? 'The fund said that this is its last report.'
          : 'What it did since is not known.'}
      </p>
    </>
  );
}

function Holding({ holding }: { readonly holding: FundHolding }) {
  const { name, title, ticker, percent } = holding;
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER}>
        <span className="line">
          {ticker !== null && <b>{filedText(ticker)} </b>}
          <bdi>{filedText(name) || filedText(title) || 'no name stated'}</bdi>
        </span>
      </th>
      <td {...CELL} className="when fine">
        {percent === null ? 'part not stated' : formatPart(percent)}
      </td>
      <td {...CELL} className="did soft">
        {holdingWords(holding)}
      </td>
    </tr>
  );
}

import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { formatMoney } from '@/lib/core/format/money';
import { formatPart, holdingWords } from '@/lib/core/format/mutual-fund-words';
import { quarterEndAge } from '@/lib/core/format/quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import type { FundHolding } from '@/lib/core/nport/fund-holding';
import type { MutualFundView, OwnHoldings as Holdings } from '@/lib/core/nport/mutual-fund-view';
import type { LinePart } from '@/lib/core/format/line-part';
import { sayCountLine } from '@/lib/core/format/say-line';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { Said } from '../said';
import { CELL, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '../table-roles';
import { ReportPart } from './report-part';
import { Sentence } from './sentence';

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
      title={say('mutualOwnTitle')}
      aside={say('mutualOwnAside')}
      part={holdings}
      nowMs={nowMs}
    >
      {holdings.state === 'known' && <Known holdings={holdings} today={today} />}
    </ReportPart>
  );
}

function Known({ holdings, today }: { readonly holdings: Holdings; readonly today: IsoDate }) {
  const { top, asOf, filedOn, url, isFinal } = holdings;
  return (
    <>
      <p className="funds-head">
        <Sentence parts={sizeLine(holdings)} />
      </p>
      {top.length > 0 && (
        <table {...TABLE} className="trades funds-rows">
          <caption className="fine">{say('mutualLargest')}</caption>
          <tbody {...ROW_GROUP}>
            {top.slice(0, SHOWN).map((one, index) => (
              <Holding key={`${index} ${one.cusip ?? one.name}`} holding={one} />
            ))}
          </tbody>
        </table>
      )}
      <p className="fine">
        <Said
          words={isFinal ? 'mutualAgeFinal' : 'mutualAge'}
          with={{
            day: quarterEndAge(asOf, today),
            filed: (
              <FilingLink url={url} about="Form N-PORT">
                {say('fundFiledOn', { day: formatDay(filedOn, today) })}
              </FilingLink>
            ),
          }}
        />
      </p>
    </>
  );
}

function sizeLine({ netAssets, count, topTenPercent }: Holdings): LinePart[] {
  const top = topTenPercent === null ? '' : formatPart(topTenPercent);
  if (netAssets === null) {
    return topTenPercent === null
      ? sayCountLine('mutualHolds', count)
      : sayCountLine('mutualHoldsTop', count, { top });
  }
  const assets = formatMoney(netAssets);
  return topTenPercent === null
    ? sayCountLine('mutualHoldsAssets', count, { assets })
    : sayCountLine('mutualHoldsAssetsTop', count, { assets, top });
}

function Holding({ holding }: { readonly holding: FundHolding }) {
  const { name, title, ticker, percent } = holding;
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER}>
        <span className="line">
          {ticker !== null && <b>{filedText(ticker)} </b>}
          <bdi>{filedText(name) || filedText(title) || say('holdingNoName')}</bdi>
        </span>
      </th>
      <td {...CELL} className="when fine">
        {percent === null ? say('holdingNoPart') : formatPart(percent)}
      </td>
      <td {...CELL} className="did soft">
        {holdingWords(holding)}
      </td>
    </tr>
  );
}

import type { ReactNode } from 'react';
import { seriesFilingsUrl, seriesHoldingsUrl } from '@/lib/core/edgar/fund-pages';
import { formatTime } from '@/lib/core/format/day';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';
import { BothReports, type BothReportsProps } from './funds/both-reports';

interface ShareClassCardProps extends BothReportsProps {
  readonly company: DirectoryEntry;
  /** The SEC's series of the fund (`S000002839`). */
  readonly series: string;
  readonly setting: CardSetting;
  /** What has just happened, above everything else. */
  readonly note?: ReactNode;
}

/** The card of a share class of a mutual fund or ETF, about which no insider reports trades. */
export function ShareClassCard(props: ShareClassCardProps) {
  const { company, series, setting, note, ...reports } = props;
  const { ticker, name } = company;
  const { view, nowMs } = reports;
  return (
    <CardFrame
      label={`${ticker}, a share class of a fund`}
      setting={setting}
      header={<CardHeader ticker={ticker} name={name} onClose={setting.onClose} />}
      source={{
        words: 'EDGAR',
        url: seriesFilingsUrl(series),
        age: view && `as of ${formatTime(view.asOfMs, nowMs)}`,
      }}
    >
      {note}
      <p>
        <b>{ticker} is a share class of a fund.</b> Funds of this kind have no insiders who file
        Form 4, so there are no insider trades to show.
      </p>
      <BothReports {...reports} />
      <ul className="fund-links">
        <li>
          <FilingLink url={seriesHoldingsUrl(series)}>Its holdings on Form N-PORT</FilingLink>
        </li>
        <li>
          <FilingLink url={seriesFilingsUrl(series)}>All filings of the fund on EDGAR</FilingLink>
        </li>
      </ul>
    </CardFrame>
  );
}

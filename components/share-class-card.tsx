import type { ReactNode } from 'react';
import { seriesFilingsUrl, seriesHoldingsUrl } from '@/lib/core/edgar/fund-pages';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';

interface ShareClassCardProps {
  readonly company: DirectoryEntry;
  /** The SEC's series of the fund (`S000002839`). */
  readonly series: string;
  readonly setting: CardSetting;
  /** What has just happened, above everything else. */
  readonly note?: ReactNode;
}

/** The card of a share class of a mutual fund or ETF, about which no insider reports trades. */
export function ShareClassCard({ company, series, setting, note }: ShareClassCardProps) {
  const { ticker, name } = company;
  return (
    <CardFrame
      label={`${ticker}, a share class of a fund`}
      setting={setting}
      header={<CardHeader ticker={ticker} name={name} onClose={setting.onClose} />}
      source={{ words: 'EDGAR', url: seriesFilingsUrl(series), age: null }}
    >
      {note}
      <p>
        <b>{ticker} is a share class of a fund.</b> Funds of this kind have no insiders who file
        Form 4, so there are no insider trades to show.
      </p>
      <p className="soft">
        What the fund holds is reported on <span className="unbroken">Form N-PORT</span>: the
        holdings at the end of each of its fiscal quarters, public about 60 days later.
      </p>
      <ul className="fund-links">
        <li>
          <FilingLink url={seriesHoldingsUrl(series)}>Its holdings on Form N-PORT</FilingLink>
        </li>
        <li>
          <FilingLink url={seriesFilingsUrl(series)}>All its filings on EDGAR</FilingLink>
        </li>
      </ul>
    </CardFrame>
  );
}

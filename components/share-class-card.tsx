import type { ReactNode } from 'react';
import { seriesFilingsUrl, seriesHoldingsUrl } from '@/lib/core/edgar/fund-pages';
import { formatTime } from '@/lib/core/format/day';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { sayLine } from '@/lib/core/format/say-line';
import { say } from '@/lib/core/words/say';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';
import { BothReports, type BothReportsProps } from './funds/both-reports';
import { Sentence } from './funds/sentence';

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
      label={say('mutualClassLabel', { ticker })}
      setting={setting}
      header={<CardHeader ticker={ticker} name={name} setting={setting} />}
      source={{
        words: 'EDGAR',
        url: seriesFilingsUrl(series),
        age: view && say('cardAsOf', { time: formatTime(view.asOfMs, nowMs) }),
      }}
    >
      {note}
      <p>
        <Sentence parts={sayLine('mutualClassAbout', { ticker })} />
      </p>
      <BothReports {...reports} />
      <ul className="fund-links">
        <li>
          <FilingLink url={seriesHoldingsUrl(series)}>{say('mutualHoldingsFilings')}</FilingLink>
        </li>
        <li>
          <FilingLink url={seriesFilingsUrl(series)}>{say('mutualAllFilings')}</FilingLink>
        </li>
      </ul>
    </CardFrame>
  );
}

import { fundSearchUrl, seriesFilingsUrl } from '@/lib/core/edgar/fund-pages';
import { formatTime } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { isSameManager } from '@/lib/core/form13f/followed-view';
import { say } from '@/lib/core/words/say';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';
import { BothReports, type BothReportsProps } from './funds/both-reports';
import { Said } from './said';

interface MutualFundCardProps extends BothReportsProps {
  /** As the page writes it. */
  readonly name: string;
  readonly setting: CardSetting;
}

/** The card of a mutual fund, of which articles like to say that it filed a 13F. */
export function MutualFundCard({ name, setting, ...reports }: MutualFundCardProps) {
  const { view, nowMs } = reports;
  const plain = filedText(name);
  const series = view?.series ?? null;
  const url = series === null ? fundSearchUrl(plain) : seriesFilingsUrl(series);
  return (
    <CardFrame
      label={say('mutualCardLabel', { name: plain })}
      setting={setting}
      header={<CardHeader ticker={null} name={plain} setting={setting} />}
      source={{
        words: 'EDGAR',
        url,
        age: view && say('cardAsOf', { time: formatTime(view.asOfMs, nowMs) }),
      }}
    >
      <p>
        <b>
          <Said
            words="mutualAbout"
            with={{ form: <span className="unbroken">Form N-PORT</span> }}
          />
        </b>{' '}
        {say('mutualAboutAdviser')}
      </p>
      {view && !isSameManager(view.name, plain) && (
        <p className="soft">
          <Said words="mutualAtSec" with={{ name: <bdi>{filedText(view.name)}</bdi> }} />
        </p>
      )}
      <BothReports {...reports} />
      <ul className="fund-links">
        <li>
          <FilingLink url={url}>
            {say(series === null ? 'mutualLookUp' : 'mutualAllFilings')}
          </FilingLink>
        </li>
      </ul>
    </CardFrame>
  );
}

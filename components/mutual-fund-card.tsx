import { fundSearchUrl, seriesFilingsUrl } from '@/lib/core/edgar/fund-pages';
import { formatTime } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { isSameManager } from '@/lib/core/form13f/followed-view';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';
import { BothReports, type BothReportsProps } from './funds/both-reports';

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
      label={`${plain}, a mutual fund`}
      setting={setting}
      header={<CardHeader ticker={null} name={plain} onClose={setting.onClose} />}
      source={{
        words: 'EDGAR',
        url,
        age: view && `as of ${formatTime(view.asOfMs, nowMs)}`,
      }}
    >
      <p>
        <b>
          A mutual fund files its holdings on <span className="unbroken">Form N-PORT</span>, not
          13F.
        </b>{' '}
        A “13F of this fund” is its adviser’s, and adds up everything that adviser manages.
      </p>
      {view && !isSameManager(view.name, plain) && (
        <p className="soft">
          At the SEC it is <bdi>{filedText(view.name)}</bdi>.
        </p>
      )}
      <BothReports {...reports} />
      <ul className="fund-links">
        <li>
          <FilingLink url={url}>
            {series === null ? 'Look the fund up on EDGAR' : 'All filings of the fund on EDGAR'}
          </FilingLink>
        </li>
      </ul>
    </CardFrame>
  );
}

import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { formatMoney } from '@/lib/core/format/money';
import { formatQuarter } from '@/lib/core/format/quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Adviser, MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import { ReportPart } from './report-part';

interface AdviserPartProps {
  readonly adviser: MutualFundView['adviser'];
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly onFund: (fund: Cik) => void;
}

/** Who manages a fund, and that the manager's Form 13F is no report of the fund's. */
export function AdviserPart({ adviser, today, nowMs, onFund }: AdviserPartProps) {
  return (
    <ReportPart
      of="adviser"
      title="Its adviser’s 13F"
      aside="everything the adviser manages"
      part={adviser}
      nowMs={nowMs}
    >
      {adviser.state === 'known' && <Known adviser={adviser} today={today} onFund={onFund} />}
    </ReportPart>
  );
}

interface KnownProps extends Pick<AdviserPartProps, 'today' | 'onFund'> {
  readonly adviser: Adviser;
}

function Known({ adviser: { name, isOneOfSeveral, manager }, today, onFund }: KnownProps) {
  const plain = filedText(name);
  return (
    <>
      <p>
        <b>
          <bdi>{plain}</bdi>
        </b>{' '}
        {isOneOfSeveral ? 'is the first of several advisers' : 'manages this fund'}
        {manager === null
          ? '; no filer of Form 13F of that name was found.'
          : ' and files Form 13F under this name, for everything it manages.'}
      </p>
      {manager && (
        <>
          {manager.period !== null && (
            <p className="soft">
              {formatQuarter(manager.period, today)}:{' '}
              {manager.value === null
                ? 'the value of its shares is not certain.'
                : `${formatMoney(manager.value)} in shares, everything it reports.`}
            </p>
          )}
          <p>
            <button type="button" className="as-link" onClick={() => onFund(manager.cik)}>
              {manager.period === null && !manager.isFollowed
                ? 'Open the adviser’s page, to follow it'
                : 'Open the adviser’s page: every position'}
            </button>
          </p>
        </>
      )}
    </>
  );
}

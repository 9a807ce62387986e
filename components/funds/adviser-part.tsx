import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { formatMoney } from '@/lib/core/format/money';
import { formatQuarter } from '@/lib/core/format/quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Adviser, MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import { say } from '@/lib/core/words/say';
import { Said } from '../said';
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
      title={say('mutualAdviserTitle')}
      aside={say('mutualAdviserAside')}
      part={adviser}
      nowMs={nowMs}
    >
      {adviser.state === 'known' && <Known adviser={adviser} today={today} onFund={onFund} />}
    </ReportPart>
  );
}

const FILES = { one: 'mutualAdviserFiles', several: 'mutualAdvisersFiles' } as const;
const NONE = { one: 'mutualAdviserNone', several: 'mutualAdvisersNone' } as const;

function sumWords(value: number | null, quarter: string): string {
  return value === null
    ? say('mutualAdviserUnsure', { quarter })
    : say('mutualAdviserSum', { quarter, sum: formatMoney(value) });
}

interface KnownProps extends Pick<AdviserPartProps, 'today' | 'onFund'> {
  readonly adviser: Adviser;
}

function Known({ adviser: { name, isOneOfSeveral, manager }, today, onFund }: KnownProps) {
  const which = isOneOfSeveral ? 'several' : 'one';
  return (
    <>
      <p>
        <Said
          words={manager === null ? NONE[which] : FILES[which]}
          with={{
            name: (
              <b>
                <bdi>{filedText(name)}</bdi>
              </b>
            ),
          }}
        />
      </p>
      {manager && (
        <>
          {manager.period !== null && (
            <p className="soft">{sumWords(manager.value, formatQuarter(manager.period, today))}</p>
          )}
          <p>
            <button type="button" className="as-link" onClick={() => onFund(manager.cik)}>
              {say(
                manager.period === null && !manager.isFollowed
                  ? 'mutualAdviserFollow'
                  : 'mutualAdviserOpen',
              )}
            </button>
          </p>
        </>
      )}
    </>
  );
}

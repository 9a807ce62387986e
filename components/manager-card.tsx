import type { Cik } from '@/lib/core/edgar/cik';
import { holdingsReportsUrl } from '@/lib/core/edgar/fund-pages';
import { dayAt, formatTime } from '@/lib/core/format/day';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';
import { FollowButton } from './funds/follow-button';
import { FundOnCard } from './funds/fund-on-card';
import { ProblemNotice } from './problem-notice';

interface ManagerCardProps {
  readonly cik: Cik;
  /** As EDGAR has it. */
  readonly name: string;
  /** What is kept of its filings; null where nothing is. */
  readonly fund: FundView | null;
  /** The manager as a listed company, where it is one. */
  readonly company: DirectoryEntry | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly setting: CardSetting;
  readonly onCompany: (company: DirectoryEntry) => void;
  readonly onFollow: (follow: boolean) => void;
  readonly onFund: (fund: Cik) => void;
}

/** The card of a manager that reports its holdings on Form 13F: what it did, as far as is kept. */
export function ManagerCard(props: ManagerCardProps) {
  const { cik, name, fund, company, nowMs, problem, setting } = props;
  const shown = fund?.shown && fund.shown.filings.length > 0 ? fund.shown : null;
  const asOfMs = fund?.asOfMs ?? null;
  const age = shown && asOfMs !== null ? `as of ${formatTime(asOfMs, nowMs)}` : null;
  return (
    <CardFrame
      label={`${name}, a manager that files Form 13F`}
      setting={setting}
      header={
        <CardHeader ticker={null} name={name} onClose={setting.onClose}>
          <FollowButton
            name={name}
            isFollowed={fund?.isFollowed ?? false}
            onFollow={props.onFollow}
          />
        </CardHeader>
      }
      source={{ words: '13F filings', url: holdingsReportsUrl(cik), age }}
    >
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {fund?.knownFor && <p className="soft">{fund.knownFor}</p>}
      {fund && shown ? (
        <FundOnCard fund={fund} shown={shown} today={dayAt(nowMs)} />
      ) : (
        <About isFollowed={fund?.isFollowed ?? false} />
      )}
      <ul className="fund-links">
        {shown && (
          <li>
            <button type="button" className="as-link" onClick={() => props.onFund(cik)}>
              Open fund page: every position
            </button>
          </li>
        )}
        <li>
          <FilingLink url={holdingsReportsUrl(cik)}>Its 13F filings on EDGAR</FilingLink>
        </li>
        {company && (
          <li>
            <button type="button" className="as-link" onClick={() => props.onCompany(company)}>
              Insider trades at <bdi>{company.name}</bdi> ({company.ticker})
            </button>
          </li>
        )}
      </ul>
    </CardFrame>
  );
}

/** What Form 13F is, while none of the manager's own is here. */
function About({ isFollowed }: { readonly isFollowed: boolean }) {
  return (
    <>
      <p>
        <b>This manager files Form 13F every quarter:</b> what it held on the quarter’s last day,
        reported up to 45 days later.
      </p>
      <p className="soft">
        The form lists long positions in US-listed stocks, options on them and some convertible
        bonds. Short positions, cash and shares listed only abroad are not in it.
      </p>
      <p>
        {isFollowed
          ? 'You follow it; its filings are loaded in the background and shown here.'
          : 'Follow it, and what it did is shown here.'}
      </p>
    </>
  );
}

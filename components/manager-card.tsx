import type { Cik } from '@/lib/core/edgar/cik';
import { holdingsReportsUrl } from '@/lib/core/edgar/fund-pages';
import { dayAt, formatTime } from '@/lib/core/format/day';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import { sayLine } from '@/lib/core/format/say-line';
import { say } from '@/lib/core/words/say';
import { saySentence } from '@/lib/core/format/say-sentence';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';
import { FollowButton } from './funds/follow-button';
import { FundOnCard } from './funds/fund-on-card';
import { Sentence } from './funds/sentence';
import { ProblemNotice } from './problem-notice';
import { Said } from './said';

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
  const age =
    shown && asOfMs !== null ? say('cardAsOf', { time: formatTime(asOfMs, nowMs) }) : null;
  return (
    <CardFrame
      label={say('fundCardLabel', { name })}
      setting={setting}
      header={
        <CardHeader ticker={null} name={name} setting={setting}>
          <FollowButton
            name={name}
            isFollowed={fund?.isFollowed ?? false}
            onFollow={props.onFollow}
          />
        </CardHeader>
      }
      source={{ words: say('fundCardSource'), url: holdingsReportsUrl(cik), age }}
    >
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {fund?.knownFor && <p className="soft">{saySentence(fund.knownFor, dayAt(nowMs))}</p>}
      {fund && shown ? (
        <FundOnCard fund={fund} shown={shown} today={dayAt(nowMs)} />
      ) : (
        <About isFollowed={fund?.isFollowed ?? false} />
      )}
      <ul className="fund-links">
        {shown && (
          <li>
            <button type="button" className="as-link" onClick={() => props.onFund(cik)}>
              {say('fundOpenPage')}
            </button>
          </li>
        )}
        <li>
          <FilingLink url={holdingsReportsUrl(cik)}>{say('fundOnEdgar')}</FilingLink>
        </li>
        {company && (
          <li>
            <button type="button" className="as-link" onClick={() => props.onCompany(company)}>
              <Said
                words="fundInsidersAt"
                with={{ name: <bdi>{company.name}</bdi>, ticker: company.ticker }}
              />
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
        <Sentence parts={sayLine('fundAbout')} />
      </p>
      <p className="soft">{say('fundAboutForm')}</p>
      <p>{say(isFollowed ? 'fundAboutFollowed' : 'fundAboutFollow')}</p>
    </>
  );
}

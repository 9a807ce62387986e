import type { ReactNode } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import { holdingsReportsUrl } from '@/lib/core/edgar/fund-pages';
import { dayAt, formatDay, formatTime } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { fundSummary, notComparedWords } from '@/lib/core/format/fund-summary';
import { flagWords } from '@/lib/core/format/holdings-flag-words';
import { flagTerm } from '@/lib/core/glossary/flag-topic';
import { flagAnchor } from '@/lib/core/glossary/path';
import { formatQuarter } from '@/lib/core/format/quarter';
import { weightBars, weightsSummary } from '@/lib/core/format/weight-bars';
import type { FundFilingRef, FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import { portfolioRows, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { saySentence } from '@/lib/core/format/say-sentence';
import { FilingLink } from '../filing-link';
import { GlossaryLink } from '../glossary/glossary-link';
import type { ExportKind } from '../history/event-section';
import { PageFrame } from '../history/page-frame';
import { PageLoading } from '../history/page-loading';
import { ChartView } from '../history/chart-view';
import { PageSection } from '../history/page-section';
import { ProblemNotice } from '../problem-notice';
import { Said } from '../said';
import { FollowButton } from './follow-button';
import { FundQuarterBar } from './fund-quarter-bar';
import { LoadFunds } from './load-funds';
import type { ReadPosition } from './portfolio-row';
import { PortfolioSection } from './portfolio-section';
import { WeightChart } from './weight-chart';
import { WeightTable } from './weight-chart-table';

interface FundPageProps {
  readonly cik: Cik;
  /** Null where nothing is held of it. */
  readonly fund: FundView | null;
  /** Whether what is kept was read. */
  readonly isRead: boolean;
  /** Why the last thing that the reader asked for was not done. */
  readonly problem: Problem | null;
  readonly nowMs: number;
  /** What puts the fund on the watchlist, beside its name. */
  readonly star?: ReactNode;
  /** Why the event was told that the page was opened at. */
  readonly told?: ReactNode;
  readonly onFollow: (follow: boolean) => void;
  readonly onLoad: () => void;
  readonly onStop: () => void;
  readonly onPeriod: (period: IsoDate) => void;
  /** Holds the quarter against another stored one. */
  readonly onAgainst: (period: IsoDate) => void;
  readonly onPosition: ReadPosition;
  readonly onExport: (kind: ExportKind, rows: readonly PortfolioRow[]) => void;
}

/** Everything held of one manager: a quarter of its holdings, and what became of each. */
export function FundPage(props: FundPageProps) {
  const { cik, fund, isRead, problem, nowMs, onFollow } = props;
  const name = filedText(fund?.name ?? '') || `CIK ${cik}`;
  const today = dayAt(nowMs);
  const asOfMs = fund?.asOfMs ?? null;
  return (
    <PageFrame
      title={
        <span className="fund-title">
          <bdi>{name}</bdi>
          {props.star}
          {isRead && (
            <FollowButton name={name} isFollowed={fund?.isFollowed ?? false} onFollow={onFollow} />
          )}
        </span>
      }
      subtitle={fund?.knownFor ? saySentence(fund.knownFor, today) : say('fundSubtitle')}
      foot={
        <Said
          words={asOfMs === null ? 'fundFoot' : 'fundFootAsOf'}
          with={{
            filings: (
              <FilingLink url={holdingsReportsUrl(cik)}>{say('fundFilingsAtSec')}</FilingLink>
            ),
            time: asOfMs !== null && formatTime(asOfMs, nowMs),
          }}
        />
      }
    >
      {props.told}
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {fund?.problem && <ProblemNotice problem={fund.problem} nowMs={nowMs} />}
      {!isRead && <PageLoading />}
      {isRead && !fund?.shown && (
        <div className="page-answer">
          <p>{say(fund?.isFollowed ? 'fundPageNoneRead' : 'fundPageNotFollowed')}</p>
          {fund?.isFollowed && <Loading {...props} fund={fund} />}
        </div>
      )}
      {fund?.shown && <Shown {...props} fund={fund} shown={fund.shown} today={today} />}
    </PageFrame>
  );
}

function Loading({ fund, nowMs, onLoad, onStop }: FundPageProps & { readonly fund: FundView }) {
  const { loading } = fund;
  const shared = { loading, followed: loading.of, nowMs };
  return <LoadFunds {...shared} onLoad={onLoad} onStop={onStop} />;
}

interface ShownProps extends FundPageProps {
  readonly fund: FundView;
  readonly shown: FundPeriodView;
  readonly today: IsoDate;
}

function Shown(props: ShownProps) {
  const { fund, shown, today, onPeriod, onAgainst, onPosition, onExport } = props;
  const rows = portfolioRows(shown);
  const bars = weightBars(rows, fund.tickers);
  const against = shown.against && formatQuarter(shown.against.period, today);
  return (
    <>
      {fund.loading.state !== 'none' && <Loading {...props} />}
      <div className="page-answer">
        <FundQuarterBar fund={fund} today={today} onPeriod={onPeriod} onAgainst={onAgainst} />
        <dl className="summary">
          {fundSummary(shown, rows, today).map(({ label, figure, aside }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <b>{figure}</b>
                <span className="line fine">{aside}</span>
              </dd>
            </div>
          ))}
        </dl>
        {(shown.why !== null || shown.flags.length > 0) && (
          <ul className="fund-flags">
            {shown.why !== null && <li>{notComparedWords(shown.why)}</li>}
            {shown.flags.map((flag) => (
              <li key={flag}>
                {flagWords(flag)} <GlossaryLink at={flagAnchor(flag)} term={flagTerm(flag)} />
              </li>
            ))}
          </ul>
        )}
        <p className="fine">
          {shown.filingsBefore.length === 0 ? (
            <Filings filings={shown.filings} today={today} />
          ) : (
            <Said
              words="fundFilingsCompared"
              with={{
                filings: <Filings filings={shown.filings} today={today} />,
                before: <Filings filings={shown.filingsBefore} today={today} />,
              }}
            />
          )}
        </p>
      </div>
      {bars.length > 0 && (
        <PageSection title={say('fundByWeight')}>
          <ChartView
            label={say('fundShowWeights')}
            summary={weightsSummary(bars)}
            chart={
              <>
                <WeightChart bars={bars} against={against} />
                <p className="fine">
                  {against === null
                    ? say('fundByWeightNote')
                    : say('fundByWeightTick', { quarter: against })}
                </p>
              </>
            }
            table={<WeightTable bars={bars} against={against} />}
          />
        </PageSection>
      )}
      <PortfolioSection
        key={`${shown.period} ${against}`}
        rows={rows}
        tickers={fund.tickers}
        against={against}
        companies={fund.companies}
        today={today}
        onPosition={onPosition}
        onExport={onExport}
      />
    </>
  );
}

interface FilingsProps {
  readonly filings: readonly FundFilingRef[];
  readonly today: IsoDate;
}

function Filings({ filings, today }: FilingsProps) {
  return filings.map(({ accession, filedOn, url }, index) => (
    <span key={accession}>
      {index > 0 && ', '}
      <FilingLink url={url}>
        {say('fundFilingFiled', { accession, day: formatDay(filedOn, today) })}
      </FilingLink>
    </span>
  ));
}

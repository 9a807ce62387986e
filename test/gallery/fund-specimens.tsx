import type { ReactNode } from 'react';
import { CompanyPicker } from '@/components/company-picker';
import { CorrectedNote } from '@/components/corrected-note';
import { HoverCard } from '@/components/hover-card';
import { LookUpCard } from '@/components/look-up-card';
import { ManagerCard } from '@/components/manager-card';
import { MutualFundCard } from '@/components/mutual-fund-card';
import { ShareClassCard } from '@/components/share-class-card';
import type { FoundCompanies } from '@/components/use-search';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { Problem } from '@/lib/core/problem';
import { mutualFunds } from './states/mutual-funds';
import { ShadowSpecimen } from './shadow-specimen';
import { clusterReport } from './states/answer-reports';
import { fundViews } from './states/fund-views';
import { noneFound, notSearched, someFound } from './states/companies-found';
import { cik, company, NOW_MS } from './states/invented';
import { nothing, setting } from './states/setting';
import { view } from './states/view';
import type { Step } from './steps';

const HOLDINGS = setting('named beside “13F”, and EDGAR has a manager of this name');
const NAMED = setting('named as a fund beside its holdings');
const SELECTED = setting('you selected it');
const LONG = 'Brøndvik & Hohenfriedeberg International Value Opportunities Fund';
const storage = company('XSTO', 'Example Storage Corp');
const fund = { ...company('XETF', 'Example Growth ETF Trust'), series: 'S000099999' };

function show(name: string, card: ReactNode, steps?: readonly Step[]): ReactNode {
  return (
    <ShadowSpecimen key={name} name={name} steps={steps}>
      {card}
    </ShadowSpecimen>
  );
}

function manager(
  name: string,
  owner: typeof storage | null,
  fund: FundView | null = null,
  problem: Problem | null = null,
): ReactNode {
  return (
    <ManagerCard
      cik={cik(9_980_041)}
      name={name}
      fund={fund}
      company={owner}
      nowMs={NOW_MS}
      problem={problem}
      setting={HOLDINGS}
      onCompany={nothing}
      onFollow={nothing}
      onFund={nothing}
    />
  );
}

const GONE: Problem = { kind: 'fault', detail: 'no answer from the background' };

function mutual(name: string, view: MutualFundView | null): ReactNode {
  return (
    <MutualFundCard
      name={name}
      view={view}
      problem={null}
      nowMs={NOW_MS}
      setting={NAMED}
      onFund={nothing}
    />
  );
}

function shareClass(
  company: typeof fund,
  view: MutualFundView | null,
  problem: Problem | null = null,
): ReactNode {
  return (
    <ShareClassCard
      company={company}
      series={company.series}
      view={view}
      problem={problem}
      nowMs={NOW_MS}
      setting={SELECTED}
      onFund={nothing}
    />
  );
}

const HOLLOWAY = 'HOLLOWAY & REED CAPITAL LLC';

const searches = {
  none: () => Promise.resolve(noneFound),
  some: () => Promise.resolve(someFound),
  failed: () => Promise.resolve(notSearched),
} satisfies Record<string, () => Promise<FoundCompanies>>;

function lookUp(words: string, search: () => Promise<FoundCompanies>): ReactNode {
  return (
    <LookUpCard
      words={words}
      nowMs={NOW_MS}
      setting={SELECTED}
      onSearch={search}
      onChoose={nothing}
    />
  );
}

/** The cards of funds. */
export const funds: readonly ReactNode[] = [
  show('manager', manager('EXAMPLE INVESTMENTS, LLC', null)),
  show('manager that is a listed company', manager('EXAMPLE STORAGE CORP', storage)),
  show('manager with its newest quarter', manager(HOLLOWAY, null, fundViews.full)),
  show('manager that changed nothing', manager(HOLLOWAY, storage, fundViews.quiet)),
  show('manager that filed for the first time', manager(HOLLOWAY, null, fundViews.debut)),
  show('manager with a doubtful filing', manager(HOLLOWAY, null, fundViews.doubtful)),
  show('manager just followed', manager(HOLLOWAY, null, fundViews.loading)),
  show('manager not followed, background gone', manager(HOLLOWAY, null, fundViews.stranger, GONE)),
  show('mutual fund', mutual('Example Appreciation Fund', mutualFunds.known)),
  show('mutual fund, being asked for', mutual('Example Appreciation Fund', null)),
  show('mutual fund whose adviser is not loaded', mutual(LONG, mutualFunds.notLoaded)),
  show('mutual fund whose adviser files no 13F', mutual('Example Fund', mutualFunds.noManager)),
  show('mutual fund, not clear which', mutual('Example Appreciation Fund', mutualFunds.several)),
  show('mutual fund, stopped by the SEC', mutual('Example Appreciation Fund', mutualFunds.blocked)),
  show('share class of an ETF', shareClass(fund, mutualFunds.known)),
  show(
    'share class without a name, background gone',
    shareClass({ ...fund, name: '' }, null, GONE),
  ),
];

const another = {
  label: 'Another company?',
  content: (
    <CompanyPicker
      question="Which company is meant?"
      initialText="Example"
      verb="show"
      nowMs={NOW_MS}
      onSearch={searches.some}
      onChoose={nothing}
    />
  ),
};

/** Cards of words that the reader selected, and of a company that the reader chose. */
export const lookUps: readonly ReactNode[] = [
  show('nothing found', lookUp('the quiet of the morning', searches.none), []),
  show('several found', lookUp('Example', searches.some), []),
  show('not looked up', lookUp('Example', searches.failed), []),
  show(
    'found, and another',
    <HoverCard
      view={view(storage, { report: clusterReport })}
      nowMs={NOW_MS}
      setting={{ ...SELECTED, reverse: another }}
      publishedOn={null}
      onRetry={nothing}
      onWatch={nothing}
      onPerson={nothing}
      onHistory={nothing}
      onLoadFunds={nothing}
      onFund={nothing}
    />,
    [{ press: 'Another company?' }],
  ),
  show(
    'chosen instead',
    <HoverCard
      view={view(storage, { report: clusterReport })}
      nowMs={NOW_MS}
      setting={setting('you said so', { label: 'Not this company?', content: null })}
      note={<CorrectedNote phrase="Example" ticker="XSTO" everywhere={false} />}
      publishedOn={null}
      onRetry={nothing}
      onWatch={nothing}
      onPerson={nothing}
      onHistory={nothing}
      onLoadFunds={nothing}
      onFund={nothing}
    />,
  ),
];

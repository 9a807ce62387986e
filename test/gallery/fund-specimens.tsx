import type { ReactNode } from 'react';
import { ManagerCard } from '@/components/manager-card';
import { MutualFundCard } from '@/components/mutual-fund-card';
import { ShareClassCard } from '@/components/share-class-card';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { mutualFunds } from './states/mutual-funds';
import { ShadowSpecimen } from './shadow-specimen';
import { fundViews } from './states/fund-views';
import { cik, company, NOW_MS } from './states/invented';
import { nothing, setting } from './states/setting';

const LONG = 'Brøndvik & Hohenfriedeberg International Value Opportunities Fund';
const storage = company('XSTO', 'Example Storage Corp');
const fund = { ...company('XETF', 'Example Growth ETF Trust'), series: 'S000099999' };

function show(name: string, card: ReactNode): ReactNode {
  return (
    <ShadowSpecimen key={name} name={name}>
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
      setting={setting(say('mentionManager'))}
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
      setting={setting(say('mentionMutualFund'))}
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
      setting={setting(say('mentionSelected'))}
      onFund={nothing}
    />
  );
}

const HOLLOWAY = 'HOLLOWAY & REED CAPITAL LLC';

/** The cards of funds. */
export const fundCards = (): readonly ReactNode[] => [
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

import { FundPage } from '@/components/funds/fund-page';
import { positionHistory } from '@/lib/core/form13f/portfolio';
import { storedQuarters } from './states/fund-views';
import type { FundPageState } from './states/fund-page-states';
import { cik, NOW_MS } from './states/invented';
import { nothing } from './states/setting';
import { Specimen } from './specimen';

/** The fund page in one of its states. */
export function FundPageSpecimen({ state }: { readonly state: FundPageState }) {
  const { name, fund, isRead = true, problem = null, steps } = state;
  return (
    <Specimen name={name} steps={steps}>
      <FundPage
        cik={cik(9_985_001)}
        fund={fund}
        isRead={isRead}
        problem={problem}
        nowMs={NOW_MS}
        onFollow={nothing}
        onLoad={nothing}
        onStop={nothing}
        onPeriod={nothing}
        onAgainst={nothing}
        onPosition={({ cusip, kind }) =>
          Promise.resolve(positionHistory(storedQuarters, cusip, kind))
        }
        onExport={nothing}
      />
    </Specimen>
  );
}

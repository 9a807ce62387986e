import { useEffect, useRef, useState } from 'react';
import { FundPage } from '@/components/funds/fund-page';
import { positionHistory } from '@/lib/core/form13f/portfolio';
import { storedQuarters } from './states/fund-views';
import type { FundPageState } from './states/fund-page-states';
import { cik, NOW_MS } from './states/invented';
import { nothing } from './states/setting';
import { takeSteps } from './steps';

/** The fund page in one of its states. */
export function FundPageSpecimen({ state }: { readonly state: FundPageState }) {
  const { name, fund, isRead = true, problem = null, steps } = state;
  const frame = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(steps === undefined);
  useEffect(() => {
    if (frame.current && steps) void takeSteps(frame.current, steps).then(() => setReady(true));
  }, [steps]);
  return (
    <figure aria-busy={!isReady}>
      <figcaption>{name}</figcaption>
      <div ref={frame}>
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
      </div>
    </figure>
  );
}

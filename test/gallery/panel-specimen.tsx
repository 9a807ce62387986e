import type { ReactNode } from 'react';
import { CompanyContent } from '@/components/company-content';
import { DigestList } from '@/components/digest/digest-list';
import { FrontState } from '@/components/digest/front-state';
import { PanelFrame } from '@/components/digest/panel-frame';
import { ReadAll } from '@/components/digest/read-all';
import { dayAt } from '@/lib/core/format/day';
import { notYetRead } from '@/lib/core/watch/page-digest';
import { say } from '@/lib/core/words/say';
import { clusterReport } from './states/answer-reports';
import { NOW_MS } from './states/invented';
import type { PanelState } from './states/panel-states';
import { nothing } from './states/setting';
import { view } from './states/view';
import { Specimen } from './specimen';

interface PanelProps {
  readonly name: string;
  readonly width?: number | undefined;
  readonly steps?: PanelState['steps'];
  readonly children: ReactNode;
}

function Panel({ name, width = 400, steps, children }: PanelProps) {
  return (
    <Specimen name={name} steps={steps} className="panel-window" width={width}>
      <PanelFrame>{children}</PanelFrame>
    </Specimen>
  );
}

/** The side panel over a page with companies, in one of its states. */
export function PanelSpecimen({ state }: { readonly state: PanelState }) {
  const { name, lines, publishedOn, reading, width, steps } = state;
  return (
    <Panel name={name} width={width} steps={steps}>
      <DigestList
        lines={lines}
        publishedOn={publishedOn}
        today={dayAt(NOW_MS, 'UTC')}
        actions={
          <ReadAll
            left={notYetRead(lines).length}
            reading={reading ?? null}
            nowMs={NOW_MS}
            onRead={nothing}
            onStop={nothing}
          />
        }
        onWatch={nothing}
        renderCompany={(company) => (
          <CompanyContent
            view={view({ ...company, exchange: null }, { report: clusterReport })}
            nowMs={NOW_MS}
            publishedOn={publishedOn}
            onRetry={nothing}
            onPerson={nothing}
            onGlossary={nothing}
            onHistory={nothing}
            onLoadFunds={nothing}
            onFund={nothing}
          />
        )}
      />
    </Panel>
  );
}

const reload = () => (
  <button type="button" className="small-button">
    {say('panelReload')}
  </button>
);

/** The side panel where there is no list. */
export const panelWithout = (): readonly ReactNode[] => [
  <Panel key="looking" name="Looking at the page">
    <FrontState what={say('panelLooking')} isBusy />
  </Panel>,
  <Panel key="none" name="No company found">
    <FrontState what={say('panelNone')} more={say('panelNoneMore')} />
  </Panel>,
  <Panel key="unread" name="Not read, address not told">
    <FrontState what={say('panelUnread')} more={say('panelUnreadMore')} />
  </Panel>,
  <Panel key="silent" name="Open before the extension was">
    <FrontState what={say('panelEarlier')} more={say('panelEarlierMore')}>
      {reload()}
    </FrontState>
  </Panel>,
];

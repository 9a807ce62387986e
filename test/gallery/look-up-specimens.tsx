import type { ReactNode } from 'react';
import { CompanyPicker } from '@/components/company-picker';
import { CorrectedNote } from '@/components/corrected-note';
import { HoverCard } from '@/components/hover-card';
import { LookUpCard } from '@/components/look-up-card';
import type { FoundCompanies } from '@/components/use-search';
import { say } from '@/lib/core/words/say';
import { ShadowSpecimen } from './shadow-specimen';
import { clusterReport } from './states/answer-reports';
import { noneFound, notSearched, someFound } from './states/companies-found';
import { company, NOW_MS } from './states/invented';
import { nothing, setting } from './states/setting';
import { view } from './states/view';
import type { Step } from './steps';

const storage = company('XSTO', 'Example Storage Corp');

function show(name: string, card: ReactNode, steps?: readonly Step[]): ReactNode {
  return (
    <ShadowSpecimen key={name} name={name} steps={steps}>
      {card}
    </ShadowSpecimen>
  );
}

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
      setting={setting(say('mentionSelected'))}
      onSearch={search}
      onChoose={nothing}
    />
  );
}

const another = () => ({
  label: say('correctionAskOther'),
  content: (
    <CompanyPicker
      question={say('searchWhich')}
      initialText="Example"
      verb="show"
      nowMs={NOW_MS}
      onSearch={searches.some}
      onChoose={nothing}
    />
  ),
});

/** Cards of words that the reader selected, and of a company that the reader chose. */
export const lookUpCards = (): readonly ReactNode[] => [
  show('nothing found', lookUp('the quiet of the morning', searches.none), []),
  show('several found', lookUp('Example', searches.some), []),
  show('not looked up', lookUp('Example', searches.failed), []),
  show(
    'found, and another',
    <HoverCard
      view={view(storage, { report: clusterReport })}
      nowMs={NOW_MS}
      setting={setting(say('mentionSelected'), another())}
      publishedOn={null}
      onRetry={nothing}
      onWatch={nothing}
      onPerson={nothing}
      onGlossary={nothing}
      onHistory={nothing}
      onLoadFunds={nothing}
      onFund={nothing}
    />,
    [{ press: 'correctionAskOther' }],
  ),
  show(
    'chosen instead',
    <HoverCard
      view={view(storage, { report: clusterReport })}
      nowMs={NOW_MS}
      setting={setting(say('mentionSaid'), { label: say('correctionAsk'), content: null })}
      note={<CorrectedNote phrase="Example" ticker="XSTO" everywhere={false} />}
      publishedOn={null}
      onRetry={nothing}
      onWatch={nothing}
      onPerson={nothing}
      onGlossary={nothing}
      onHistory={nothing}
      onLoadFunds={nothing}
      onFund={nothing}
    />,
  ),
];

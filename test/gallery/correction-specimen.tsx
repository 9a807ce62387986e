import { CorrectionPanel } from '@/components/correction-panel';
import { HoverCard } from '@/components/hover-card';
import { ok } from '@/lib/core/result';
import { say } from '@/lib/core/words/say';
import { ShadowSpecimen } from './shadow-specimen';
import type { CorrectionState } from './states/corrections';
import { NOW_MS } from './states/invented';
import { nothing, setting } from './states/setting';
import { report, view } from './states/view';

/** A company's card while the reader corrects it. */
export function CorrectionSpecimen({ state }: { readonly state: CorrectionState }) {
  const { name, phrase, company, steps, found = null, reply = ok(null) } = state;
  const panel = (
    <CorrectionPanel
      phrase={phrase}
      company={company}
      nowMs={NOW_MS}
      onSearch={() => (found ? Promise.resolve(found) : new Promise(nothing))}
      onCorrect={() => Promise.resolve(reply)}
      onClose={nothing}
    />
  );
  const reverse = { label: say('correctionAsk'), content: panel };
  return (
    <ShadowSpecimen name={name} steps={steps}>
      <HoverCard
        view={view(company, { report: report([]) })}
        nowMs={NOW_MS}
        setting={setting(say('mentionName'), reverse)}
        publishedOn={null}
        onRetry={nothing}
        onWatch={nothing}
        onPerson={nothing}
        onGlossary={nothing}
        onHistory={nothing}
        onLoadFunds={nothing}
        onFund={nothing}
      />
    </ShadowSpecimen>
  );
}

import { HoverCard } from '@/components/hover-card';
import { say } from '@/lib/core/words/say';
import { ShadowSpecimen } from './shadow-specimen';
import { NOW_MS } from './states/invented';
import { nothing, setting } from './states/setting';
import type { CardState } from './states/view';

/** The card of a company in one of its states. */
export function CardSpecimen({ state }: { readonly state: CardState }) {
  const { ticker } = state.view.company;
  return (
    <ShadowSpecimen name={state.name} steps={state.steps}>
      <HoverCard
        view={state.view}
        nowMs={state.nowMs ?? NOW_MS}
        setting={setting(say('mentionCashtag', { written: `$${ticker}` }), {
          label: say('correctionAsk'),
          content: null,
        })}
        publishedOn={state.publishedOn ?? null}
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

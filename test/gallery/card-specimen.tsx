import { HoverCard } from '@/components/hover-card';
import { ShadowSpecimen } from './shadow-specimen';
import { NOW_MS } from './states/invented';
import { nothing, setting } from './states/setting';
import type { CardState } from './states/view';

/** The card of a company in one of its states. */
export function CardSpecimen({ state }: { readonly state: CardState }) {
  const { ticker } = state.view.company;
  return (
    <ShadowSpecimen name={state.name} opened={state.opened} steps={state.steps}>
      <HoverCard
        view={state.view}
        nowMs={state.nowMs ?? NOW_MS}
        setting={setting(`written with a dollar sign: $${ticker}`, {
          label: 'Not this company?',
          content: null,
        })}
        publishedOn={state.publishedOn ?? null}
        onRetry={nothing}
        onWatch={nothing}
        onPerson={nothing}
        onHistory={nothing}
        onLoadFunds={nothing}
        onFund={nothing}
      />
    </ShadowSpecimen>
  );
}

import { AddedSitesSection } from '@/components/added-sites-section';
import { CorrectionsSection } from '@/components/corrections-section';
import { FollowedSection } from '@/components/funds/followed-section';
import { DataSection } from '@/components/data-section';
import { MarksSection } from '@/components/marks-section';
import { OptionsFrame } from '@/components/options-frame';
import { NOW_MS } from './states/invented';
import type { OptionsState } from './states/options-states';
import { nothing } from './states/setting';

/** The options page in one of its states. */
export function OptionsSpecimen({ state }: { readonly state: OptionsState }) {
  const { name, marks, lines, sites, managers, loading, saved, problem } = state;
  const common = { nowMs: NOW_MS, problem };
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <OptionsFrame>
        <MarksSection {...common} marks={marks} onChoose={nothing} />
        <FollowedSection
          {...common}
          managers={managers}
          loading={loading}
          onSearch={() => Promise.resolve({ ok: true, value: [] })}
          onFollow={nothing}
          onUnfollow={nothing}
          onReorder={nothing}
          onLoad={nothing}
          onStop={nothing}
        />
        <CorrectionsSection {...common} lines={lines} onRemove={nothing} />
        <AddedSitesSection {...common} sites={sites} onRemove={nothing} />
        <DataSection {...common} saved={saved} onExport={nothing} />
      </OptionsFrame>
    </figure>
  );
}

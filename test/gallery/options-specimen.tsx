import { AddedSitesSection } from '@/components/added-sites-section';
import { CorrectionsSection } from '@/components/corrections-section';
import { FollowedSection } from '@/components/funds/followed-section';
import { DataSection } from '@/components/data-section';
import { AboutSection } from '@/components/options/about-section';
import { ContactSection } from '@/components/options/contact-section';
import { LanguageSection } from '@/components/options/language-section';
import { LedgerSection } from '@/components/options/ledger-section';
import { ReadingSection } from '@/components/options/reading-section';
import { OptionsFrame } from '@/components/options-frame';
import { RulesSection } from '@/components/rules/rules-section';
import { WideStatus } from '@/components/rules/wide-status';
import { dayAt } from '@/lib/core/format/day';
import { UndoBar } from '@/components/undo-bar';
import { ImportRow } from '@/components/watch/import-list';
import { ListTools } from '@/components/watch/list-tools';
import { ManageSection } from '@/components/watch/manage-section';
import { PasteBox } from '@/components/watch/paste-list';
import { TellingSection } from '@/components/watch/telling-section';
import { isContactAddress } from '@/lib/core/edgar/contact-address';
import { entryLabel } from '@/lib/core/format/entry-words';
import { ok } from '@/lib/core/result';
import { NOW_MS } from './states/invented';
import { syncWords } from '@/lib/core/format/sync-words';
import type { OptionsState } from './states/options-states';
import { NEW_RULE } from './states/watch-options';
import { nothing } from './states/setting';
import { Specimen } from './specimen';

const pasting = {
  paste: () => Promise.resolve(ok({ added: 1, known: 0, unclear: [], unknown: [], left: 0 })),
  add: () => Promise.resolve(ok(null)),
  askSec: () => Promise.resolve(ok({ subjects: [], others: [], left: 0 })),
};

const restored = () =>
  Promise.resolve(
    ok({
      watch: { isTaken: true, added: 3, known: 1, removed: 0, complaints: [] },
      rules: 4,
      corrected: 2,
      followed: 1,
      muted: 1,
      problems: [],
    }),
  );

/** The options page in one of its states. */
export function OptionsSpecimen({ state }: { readonly state: OptionsState }) {
  const { name, watch, reading, lines, sites, managers, loading, saved, problem, steps } = state;
  const { report, wiping, ledger, contact } = state;
  const common = { nowMs: NOW_MS, problem };
  const entries = watch.entries ?? [];
  return (
    <Specimen name={name} steps={steps}>
      <OptionsFrame>
        <ManageSection {...common} entries={watch.entries} onEdit={nothing} onRemove={nothing}>
          {watch.removed && <UndoBar label={watch.removed} onUndo={nothing} />}
          <ListTools
            paste={<PasteBox nowMs={NOW_MS} requests={pasting} />}
            importRow={
              <ImportRow nowMs={NOW_MS} onImport={() => Promise.resolve(ok(watch.imported))} />
            }
            hasEntries={entries.length > 0}
            isSynced={watch.isSynced}
            syncSize={watch.sync && syncWords(watch.sync)}
            onSync={nothing}
            onExport={nothing}
          />
        </ManageSection>
        <RulesSection
          {...common}
          rules={watch.rules}
          hidden={watch.hidden}
          groups={['Small caps', 'Software']}
          entries={entries.map((entry) => ({ id: entry.id, label: entryLabel(entry) }))}
          newRule={() => ({ ...NEW_RULE, id: 'rule-new' })}
          leftOut={watch.wide?.state?.leftOut ?? {}}
          onTry={() => Promise.resolve(ok(watch.tried))}
          onSave={nothing}
          onRemove={nothing}
        >
          {watch.wide && (
            <WideStatus status={watch.wide} today={dayAt(NOW_MS)} onUnmute={nothing} />
          )}
        </RulesSection>
        <TellingSection
          {...common}
          settings={watch.telling}
          pollMinutes={15}
          mayNotify={watch.mayNotify}
          onAllow={nothing}
          onSave={nothing}
          onPollMinutes={nothing}
        />
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
        <ReadingSection {...common} choices={reading} onChoose={nothing} />
        <LanguageSection {...common} language={reading?.language ?? null} onChoose={nothing} />
        <AddedSitesSection
          {...common}
          sites={sites}
          pauses={state.pauses ?? []}
          onRemove={nothing}
          onResume={nothing}
        />
        <CorrectionsSection {...common} lines={lines} onRemove={nothing} />
        <DataSection
          {...common}
          report={report}
          limit={500_000_000}
          size={report && { bytes: 118_000_000, fixedBytes: 21_000_000 }}
          onLimit={nothing}
          saved={saved}
          wiping={wiping}
          onExport={nothing}
          onRestore={restored}
          onWipe={nothing}
          onUndo={nothing}
        />
        <LedgerSection {...common} lines={ledger} onExport={nothing} />
        <ContactSection
          {...common}
          contact={contact}
          isAddress={isContactAddress}
          onSave={nothing}
        />
        <AboutSection version="0.1.0" nowMs={NOW_MS} />
      </OptionsFrame>
    </Specimen>
  );
}

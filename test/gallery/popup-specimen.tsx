import { SeasonMeter } from '@/components/funds/season-meter';
import { PopupFrame } from '@/components/popup-frame';
import { FoundSubjects } from '@/components/search/found-subjects';
import { SubjectField } from '@/components/search/subject-field';
import { SiteRow } from '@/components/site-row';
import { UndoBar } from '@/components/undo-bar';
import { PageCompanies } from '@/components/watch/page-companies';
import { PauseRow } from '@/components/watch/pause-row';
import { PopupWatch } from '@/components/watch/popup-watch';
import { foundGroups } from '@/lib/core/format/found-groups';
import { dayAt } from '@/lib/core/format/day';
import { ok } from '@/lib/core/result';
import { pastedOpen } from './states/found-subjects';
import { NOW_MS } from './states/invented';
import { nothing } from './states/setting';
import type { PopupState } from './states/popup-states';
import { Specimen } from './specimen';

const pasting = {
  paste: () => Promise.resolve(ok(pastedOpen)),
  add: () => Promise.resolve(ok(null)),
  askSec: () => Promise.resolve(ok({ subjects: [], others: [], left: 0 })),
};

/** The popup in one of its states. */
export function PopupSpecimen({ state }: { readonly state: PopupState }) {
  const { name, text = '', found, watch, removed, site, season, steps, mayNotify = false } = state;
  const nowMs = state.nowMs ?? NOW_MS;
  const entries = (watch?.lines ?? []).map(({ entry }) => entry);
  const watched = new Set<string>(entries.map(({ id }) => id));
  const asked = state.asked ?? null;
  return (
    <Specimen name={name} steps={steps} className="popup-window">
      <PopupFrame
        search={
          <SubjectField
            text={text}
            isOpen={text !== ''}
            active={state.active ?? null}
            onText={nothing}
          />
        }
        site={
          <>
            {site && (
              <SiteRow
                {...site}
                nowMs={nowMs}
                onRead={nothing}
                onStop={nothing}
                onReload={nothing}
                onPause={nothing}
                onResume={nothing}
              />
            )}
            {entries.length > 0 && (
              <PauseRow
                mayNotify={mayNotify}
                isWanted
                snoozedUntilMs={state.snoozedUntilMs ?? null}
                nowMs={nowMs}
                onAllow={nothing}
                onSnooze={nothing}
              />
            )}
          </>
        }
      >
        {removed && <UndoBar label={removed} onUndo={nothing} />}
        {text ? (
          <FoundSubjects
            text={text}
            found={found ?? null}
            asked={asked}
            advising={null}
            shown={foundGroups(
              text,
              {
                entries,
                subjects: found?.ok ? found.value.subjects : [],
                asked: asked !== null && asked !== 'asking' && asked.ok ? asked.value : null,
              },
              dayAt(nowMs, 'UTC'),
            )}
            watched={watched}
            active={state.active ?? null}
            nowMs={NOW_MS}
            onRetry={nothing}
            onAsk={nothing}
            onWatch={nothing}
            onAskAdviser={nothing}
          />
        ) : (
          <PopupWatch
            watch={watch}
            nowMs={nowMs}
            mayNotify={mayNotify}
            onSeen={nothing}
            onRemove={nothing}
            onMute={nothing}
            pasting={pasting}
            onAllow={nothing}
          >
            <PageCompanies lines={state.page ?? []} today={dayAt(nowMs, 'UTC')} onWatch={nothing} />
            {season && (
              <SeasonMeter
                season={season}
                managers={state.managers ?? []}
                today={dayAt(nowMs, 'UTC')}
              />
            )}
          </PopupWatch>
        )}
      </PopupFrame>
    </Specimen>
  );
}

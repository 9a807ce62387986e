import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { RulesSection } from '@/components/rules/rules-section';
import { WideStatus } from '@/components/rules/wide-status';
import { UndoBar } from '@/components/undo-bar';
import { ImportRow } from '@/components/watch/import-list';
import { ListTools } from '@/components/watch/list-tools';
import { ManageSection } from '@/components/watch/manage-section';
import { PasteBox } from '@/components/watch/paste-list';
import { TellingSection } from '@/components/watch/telling-section';
import { useWatching } from '@/components/watch/use-watching';
import { watchCsv } from '@/lib/core/export/watch-csv';
import { watchJson } from '@/lib/core/export/watch-json';
import { dayAt } from '@/lib/core/format/day';
import { entryLabel } from '@/lib/core/format/entry-words';
import { compareText } from '@/lib/core/order';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { Rule } from '@/lib/core/watch/rule';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { pasteRequests } from '@/lib/messages/search-requests';
import { readWideStatus } from '@/lib/services/watch/wide/read-wide';
import { watchRequests } from '@/lib/messages/watch-requests';
import { saveFile } from '@/lib/platform/save-file';
import type { Settings } from '@/lib/settings/settings';
import { useTelling } from '../watch/use-telling';
import { importFile } from './import-file';
import { syncSize } from './sync-size';
import { useWatch } from './use-watch';

const reader = new ReaderDatabase();

interface WatchSectionsProps {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly nowMs: number;
}

function newRule(): Rule {
  const id = `rule-${crypto.randomUUID().slice(0, 8)}`;
  return { id, topics: ['buy'], scope: { of: 'all' }, atLeast: null, by: 'anyone', isOn: true };
}

/** All about the watch in the options: the list, its rules, and when they may speak. */
export function WatchSections({ settings, nowMs }: WatchSectionsProps) {
  const watch = useWatch();
  const telling = useTelling();
  const size = useLiveQuery(() => syncSize(reader), []);
  const wide = useLiveQuery(() => readWideStatus(reader), []);
  const list = useWatching(watchRequests);
  const [trouble, setTrouble] = useState<Partial<Record<'rules' | 'telling', Problem | null>>>({});
  const change = async (part: 'rules' | 'telling', asked: Promise<Result<unknown, Problem>>) => {
    const done = await asked;
    setTrouble((before) => ({ ...before, [part]: done.ok ? null : done.problem }));
  };
  const entries = watch?.entries ?? [];
  const groups = [...new Set(entries.flatMap(({ group }) => group ?? []))].sort(compareText);
  const save = (format: 'csv' | 'json') => {
    const text = format === 'csv' ? watchCsv(entries) : watchJson(entries);
    const type = format === 'csv' ? 'text/csv' : 'application/json';
    saveFile(`buyline-watchlist-${dayAt(nowMs)}.${format}`, type, text);
  };
  return (
    <>
      <ManageSection
        entries={watch?.entries ?? null}
        nowMs={nowMs}
        problem={list.problem}
        onEdit={(edit) => void list.attempt(watchRequests.edit(edit))}
        onRemove={(entry) => void list.remove(entry)}
      >
        {list.removed && (
          <UndoBar
            key={list.removed.id}
            label={entryLabel(list.removed)}
            onUndo={() => void list.undo()}
          />
        )}
        <ListTools
          paste={<PasteBox nowMs={nowMs} requests={pasteRequests} />}
          importRow={<ImportRow nowMs={nowMs} onImport={importFile} />}
          hasEntries={entries.length > 0}
          isSynced={settings?.isSynced ?? false}
          syncSize={size ?? null}
          onSync={(isSynced) => void list.attempt(send('watch.settings', { isSynced }))}
          onExport={save}
        />
      </ManageSection>
      <RulesSection
        rules={watch?.rules ?? null}
        hidden={watch?.hidden ?? new Map()}
        leftOut={wide?.state?.leftOut ?? {}}
        groups={groups}
        entries={entries.map((entry) => ({ id: entry.id, label: entryLabel(entry) }))}
        nowMs={nowMs}
        problem={trouble.rules ?? null}
        newRule={newRule}
        onTry={(rule) => send('rules.try', rule)}
        onSave={(rule) => void change('rules', send('rules.save', rule))}
        onRemove={(id) => void change('rules', send('rules.remove', { id }))}
      >
        {wide && (
          <WideStatus
            status={wide}
            today={dayAt(nowMs)}
            onUnmute={(cik) => void change('rules', send('rules.unmute', { cik }))}
          />
        )}
      </RulesSection>
      <TellingSection
        settings={settings?.telling ?? null}
        pollMinutes={settings?.pollMinutes ?? 15}
        mayNotify={telling.may}
        nowMs={nowMs}
        problem={trouble.telling ?? null}
        onAllow={telling.allow}
        onSave={(chosen) => void change('telling', send('telling.save', chosen))}
        onPollMinutes={(pollMinutes) =>
          void change('telling', send('watch.settings', { pollMinutes }))
        }
      />
    </>
  );
}

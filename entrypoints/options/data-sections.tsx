import { useState, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { DataSection } from '@/components/data-section';
import { AboutSection } from '@/components/options/about-section';
import { ContactSection } from '@/components/options/contact-section';
import { LedgerSection } from '@/components/options/ledger-section';
import { isContactAddress } from '@/lib/core/edgar/contact-address';
import { ledgerCsv } from '@/lib/core/export/ledger-csv';
import { dayAt } from '@/lib/core/format/day';
import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import { fail, ok, type Result } from '@/lib/core/result';
import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { saveFile } from '@/lib/platform/save-file';
import { exportReader } from '@/lib/services/export-reader';
import { cacheSize } from '@/lib/services/prune/cached-subjects';
import { readStorageReport } from '@/lib/services/storage-report';
import type { Settings } from '@/lib/settings/settings';
import { restoreFile } from './import-file';
import { useLedger } from './use-ledger';
import { useMeasured } from './use-measured';
import { UndoableWipe } from './undoable-wipe';

const stored = {
  cache: new CacheDatabase(),
  reader: new ReaderDatabase(),
  ledger: new LedgerDatabase(),
};

const wipes = new UndoableWipe({
  gather: async () => JSON.stringify(await exportReader(stored.reader, Date.now())),
  wipe: (what) => send('data.wipe', { what }),
  restore: (text) => send('reader.import', { text }),
  forget: () => localStorage.clear(),
});

const measureCache = () => cacheSize(stored.cache, stored.reader);
const measureAll = () => readStorageReport(stored, () => navigator.storage.estimate());

interface DataSectionsProps {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly nowMs: number;
}

/** All about data in the options: what is stored, what went out, and under which name. */
export function DataSections({ settings, nowMs }: DataSectionsProps) {
  const [trouble, setTrouble] = useState<Partial<Record<'data' | 'contact', Problem | null>>>({});
  const [saved, setSaved] = useState<string | null>(null);
  const wiping = useSyncExternalStore(wipes.follow, wipes.state);
  const ledger = useLedger(stored);
  const lines = ledger?.ok ? ledger.value : null;
  const size = useMeasured(measureCache, `${wiping?.state} ${settings?.cacheLimit}`);
  const report = useMeasured(measureAll, `${nowMs} ${wiping?.state} ${lines?.length}`);

  const change = async (part: 'data' | 'contact', work: Promise<Result<null, Problem>>) => {
    const done = await work.catch((error: unknown) => fail(problemOf(error)));
    setTrouble((before) => ({ ...before, [part]: done.ok ? null : done.problem }));
  };
  const exportAll = async (): Promise<Result<null, Problem>> => {
    const now = Date.now();
    const name = `buyline-${dayAt(now)}.json`;
    const text = JSON.stringify(await exportReader(stored.reader, now), null, 2);
    saveFile(name, 'application/json', `${text}\n`);
    setSaved(name);
    return ok(null);
  };
  const exportLines = (shown: readonly LedgerLine[]) =>
    saveFile(`buyline-requests-${dayAt(nowMs)}.csv`, 'text/csv', ledgerCsv(shown));
  return (
    <>
      <DataSection
        nowMs={nowMs}
        problem={trouble.data ?? problemIn(report) ?? problemIn(size)}
        report={report?.ok ? report.value : null}
        limit={settings?.cacheLimit ?? null}
        size={size?.ok ? size.value : null}
        onLimit={(cacheLimit) => void change('data', send('settings.choose', { cacheLimit }))}
        saved={saved}
        wiping={wiping}
        onExport={() => void change('data', exportAll())}
        onRestore={restoreFile}
        onWipe={(what) => void change('data', wipes.wipe(what))}
        onUndo={() => void change('data', wipes.undo())}
      />
      <LedgerSection
        lines={lines}
        problem={problemIn(ledger)}
        nowMs={nowMs}
        onExport={exportLines}
      />
      <ContactSection
        contact={settings?.contact}
        nowMs={nowMs}
        problem={trouble.contact ?? null}
        isAddress={isContactAddress}
        onSave={(contact) => void change('contact', send('settings.choose', { contact }))}
      />
      <AboutSection version={browser.runtime.getManifest().version} nowMs={nowMs} />
    </>
  );
}

function problemIn(result: Result<unknown, Problem> | null): Problem | null {
  return result && !result.ok ? result.problem : null;
}

import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { AddedSitesSection } from '@/components/added-sites-section';
import { CorrectionsSection } from '@/components/corrections-section';
import { FollowedSection } from '@/components/funds/followed-section';
import { DataSection } from '@/components/data-section';
import { MarksSection } from '@/components/marks-section';
import { OptionsFrame } from '@/components/options-frame';
import { useNow } from '@/components/use-now';
import { dayAt } from '@/lib/core/format/day';
import { lastingPauses } from '@/lib/core/site/pause';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { removeAddedSite } from '@/lib/platform/added-sites';
import { saveFile } from '@/lib/platform/save-file';
import { readCorrectionLines } from '@/lib/services/correction-lines';
import { exportReader } from '@/lib/services/export-reader';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { loadingOf } from '@/lib/services/funds/loading';
import { readFollowed } from '@/lib/services/funds/read-followed';
import { readSettings } from '@/lib/settings/stored-settings';
import { restoreFile } from './import-file';
import { useAddedSites } from './use-added-sites';
import { WatchSections } from './watch-sections';

const reader = new ReaderDatabase();
const cache = new CacheDatabase();

/** The reader's funds, with how their filings and the loading stand. */
async function readFunds() {
  const kept = new KeptFunds({ cache, reader });
  return {
    loading: loadingOf(await kept.progress()),
    managers: await readFollowed({ cache, reader }, kept, Date.now()),
  };
}

type Section = 'marks' | 'funds' | 'corrections' | 'sites' | 'data';

/** The options page: what is marked, which funds are followed, what was corrected, which sites were added, and export. */
export function App() {
  const [trouble, setTrouble] = useState<Partial<Record<Section, Problem | null>>>({});
  const [saved, setSaved] = useState<string | null>(null);
  const nowMs = useNow();
  const settings = useLiveQuery(() => readSettings(reader), []);
  const corrections = useLiveQuery(() => readCorrectionLines(reader, cache), []);
  const funds = useLiveQuery(readFunds, []);
  const sites = useAddedSites();

  const change = async (section: Section, work: Promise<Result<null, Problem>>): Promise<void> => {
    const done = await work.catch(failed);
    setTrouble((before) => ({ ...before, [section]: done.ok ? null : done.problem }));
  };

  const exportAll = async (): Promise<Result<null, Problem>> => {
    const now = Date.now();
    const name = `buyline-${dayAt(now)}.json`;
    const text = JSON.stringify(await exportReader(reader, now), null, 2);
    saveFile(name, 'application/json', `${text}\n`);
    setSaved(name);
    return ok(null);
  };

  return (
    <OptionsFrame>
      <WatchSections settings={settings ?? null} nowMs={nowMs} />
      <MarksSection
        marks={settings?.marks ?? null}
        nowMs={nowMs}
        problem={trouble.marks ?? null}
        onChoose={(marks) => void change('marks', send('settings.choose', { marks }))}
      />
      <FollowedSection
        managers={funds?.managers ?? null}
        loading={funds?.loading ?? { state: 'none', done: 0, of: 0, problem: null }}
        nowMs={nowMs}
        problem={trouble.funds ?? null}
        onSearch={(text) => send('funds.search', { text })}
        onFollow={(cik) => void change('funds', send('funds.follow', { cik }))}
        onUnfollow={(cik) => void change('funds', send('funds.unfollow', { cik }))}
        onReorder={(ciks) => void change('funds', send('funds.reorder', { ciks }))}
        onLoad={() => void change('funds', send('funds.load', null))}
        onStop={() => void change('funds', send('funds.stop', null))}
      />
      <CorrectionsSection
        lines={corrections ?? null}
        nowMs={nowMs}
        problem={trouble.corrections ?? null}
        onRemove={({ id }) => void change('corrections', send('correction.remove', { id }))}
      />
      <AddedSitesSection
        sites={sites}
        pauses={lastingPauses(settings?.pausedSites ?? [], nowMs)}
        nowMs={nowMs}
        problem={trouble.sites ?? null}
        onRemove={(site) =>
          void change(
            'sites',
            removeAddedSite(site).then(() => ok(null)),
          )
        }
        onResume={(host) => void change('sites', send('site.resume', { host }))}
      />
      <DataSection
        nowMs={nowMs}
        problem={trouble.data ?? null}
        saved={saved}
        onExport={() => void change('data', exportAll())}
        onRestore={restoreFile}
      />
    </OptionsFrame>
  );
}

function failed(error: unknown): Result<null, Problem> {
  return fail({ kind: 'fault', detail: error instanceof Error ? error.message : String(error) });
}

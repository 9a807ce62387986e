import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { AccessNotice } from '@/components/access-notice';
import { AddedSitesSection } from '@/components/added-sites-section';
import { CorrectionsSection } from '@/components/corrections-section';
import { FaultBoundary } from '@/components/fault-boundary';
import { FollowedSection } from '@/components/funds/followed-section';
import { LanguageSection } from '@/components/options/language-section';
import { ReadingSection } from '@/components/options/reading-section';
import { OptionsFrame } from '@/components/options-frame';
import { useNow } from '@/components/use-now';
import { useTitle } from '@/components/use-title';
import { lastingPauses } from '@/lib/core/site/pause';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import { fail, ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words/say';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { removeAddedSite } from '@/lib/platform/added-sites';
import { askForHosts } from '@/lib/platform/host-access';
import { wearAppearance } from '@/lib/platform/page-appearance';
import { rememberLanguage, speakOnPage } from '@/lib/platform/page-language';
import { readCorrectionLines } from '@/lib/services/correction-lines';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { loadingOf } from '@/lib/services/funds/loading';
import { readFollowed } from '@/lib/services/funds/read-followed';
import { readSettings } from '@/lib/settings/stored-settings';
import { useHostAccess } from '../access/use-host-access';
import { DataSections } from './data-sections';
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

type Section = 'reading' | 'language' | 'funds' | 'corrections' | 'sites';

/** The options page: what is watched and followed, how pages are read, and what is kept of it all. */
export function App() {
  const [trouble, setTrouble] = useState<Partial<Record<Section, Problem | null>>>({});
  const nowMs = useNow();
  const settings = useLiveQuery(() => readSettings(reader), []);
  const corrections = useLiveQuery(() => readCorrectionLines(reader, cache), []);
  const funds = useLiveQuery(readFunds, []);
  const sites = useAddedSites();
  const access = useHostAccess();

  const change = async (section: Section, work: Promise<Result<null, Problem>>): Promise<void> => {
    const done = await work.catch((error: unknown) => fail(problemOf(error)));
    setTrouble((before) => ({ ...before, [section]: done.ok ? null : done.problem }));
  };

  const appearance = settings?.appearance;
  const language = settings?.language;
  useEffect(() => {
    if (appearance !== undefined) wearAppearance(appearance);
  }, [appearance]);
  // What is spoken is no state of this page; drawn again, all of it is said anew.
  const [, drawAgain] = useState(language);
  useTitle(say('optionsTitle'));
  useEffect(() => {
    if (language === undefined) return;
    rememberLanguage(language);
    void speakOnPage().then(() => drawAgain(language));
  }, [language]);

  return (
    <OptionsFrame>
      <AccessNotice access={access} onAllow={() => void askForHosts()} />
      <WatchSections settings={settings ?? null} nowMs={nowMs} />
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
      <ReadingSection
        choices={settings ?? null}
        nowMs={nowMs}
        problem={trouble.reading ?? null}
        onChoose={(chosen) => void change('reading', send('settings.choose', chosen))}
      />
      <LanguageSection
        language={settings?.language ?? null}
        nowMs={nowMs}
        problem={trouble.language ?? null}
        onChoose={(chosen) =>
          void change('language', send('settings.choose', { language: chosen }))
        }
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
      <CorrectionsSection
        lines={corrections ?? null}
        nowMs={nowMs}
        problem={trouble.corrections ?? null}
        onRemove={({ id }) => void change('corrections', send('correction.remove', { id }))}
      />
      <FaultBoundary>
        <DataSections settings={settings ?? null} nowMs={nowMs} />
      </FaultBoundary>
    </OptionsFrame>
  );
}

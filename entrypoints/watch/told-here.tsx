import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ProblemNotice } from '@/components/problem-notice';
import { useNow } from '@/components/use-now';
import { ToldNote } from '@/components/watch/told-note';
import { muteWords, muteWordsAbout } from '@/lib/core/format/mute-words';
import { toldSentence } from '@/lib/core/format/why-told';
import type { Problem } from '@/lib/core/problem';
import { askedNews } from '@/lib/core/watch/asked-news';
import type { WatchId } from '@/lib/core/watch/entry';
import { ReaderDatabase } from '@/lib/db/reader';
import { watchRequests } from '@/lib/messages/watch-requests';
import { readTold } from '@/lib/services/watch/read-told';

const reader = new ReaderDatabase();

/** Why the event was told that the page was opened at, and its mute; nothing where it was not. */
export function ToldHere() {
  const nowMs = useNow();
  const [problem, setProblem] = useState<Problem | null>(null);
  const name = askedNews(location.hash);
  const told = useLiveQuery(() => (name === null ? null : readTold(reader, name)), [name]);
  if (!told) return null;
  const { item, entries } = told;
  const isWatched = entries.length > 0;
  const mute = async (id: WatchId, isMuted: boolean) => {
    const done = isWatched
      ? await watchRequests.edit({ id, isMuted })
      : await watchRequests.muteAbout(item, isMuted);
    setProblem(done.ok ? null : done.problem);
  };
  return (
    <>
      <ToldNote
        why={toldSentence(item, told.rule)}
        mutes={isWatched ? entries.map(muteWords) : [muteWordsAbout(item, told.isMuted)]}
        onMute={(id, isMuted) => void mute(id, isMuted)}
      />
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
    </>
  );
}

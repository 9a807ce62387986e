import { DigestList } from '@/components/digest/digest-list';
import { FrontState } from '@/components/digest/front-state';
import { ReadAll } from '@/components/digest/read-all';
import { ProblemNotice } from '@/components/problem-notice';
import { useWatching } from '@/components/watch/use-watching';
import { dayAt } from '@/lib/core/format/day';
import { watchId } from '@/lib/core/watch/entry';
import { notYetRead } from '@/lib/core/watch/page-digest';
import { say } from '@/lib/core/words/say';
import { watchRequests } from '@/lib/messages/watch-requests';
import { OpenCompany } from './open-company';
import { useArticleDay } from './use-article-day';
import { useDigest } from './use-digest';
import type { FrontPage } from './use-front-page';
import { useReadAll } from './use-read-all';

interface ReadPageProps {
  readonly page: Extract<FrontPage, { kind: 'read' }>;
  readonly nowMs: number;
}

/** A page that is read: its companies, most active first. */
export function ReadPage({ page, nowMs }: ReadPageProps) {
  const { reading, ended, read, stop } = useReadAll();
  const lines = useDigest(page.companies, ended);
  const publishedOn = useArticleDay(page.tabId);
  const { problem, attempt } = useWatching(watchRequests);
  if (page.companies.length === 0) {
    return <FrontState what={say('panelNone')} more={say('panelNoneMore')} />;
  }
  if (!lines) return <FrontState what={say('panelLookingUp')} isBusy />;
  const left = notYetRead(lines).map(({ company }) => company);
  return (
    <>
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      <DigestList
        lines={lines}
        publishedOn={publishedOn}
        today={dayAt(nowMs)}
        actions={
          <ReadAll
            left={left.length}
            reading={reading}
            nowMs={nowMs}
            onRead={() => read(left)}
            onStop={stop}
          />
        }
        onWatch={({ cik, ticker }, watch) =>
          void attempt(
            watch
              ? watchRequests.add({ kind: 'company', cik, ticker })
              : watchRequests.remove(watchId('company', cik)),
          )
        }
        renderCompany={(company) => (
          <OpenCompany company={company} nowMs={nowMs} publishedOn={publishedOn ?? null} />
        )}
      />
    </>
  );
}

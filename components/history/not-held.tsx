import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { HistoryBar } from './history-bar';
import { PageLoading } from './page-loading';

interface NotHeldProps {
  /** Null until the cache was read. */
  readonly loading: HistoryLoading | null;
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly onLoad: (since: IsoDate) => void;
  readonly onStop: () => void;
}

/** In place of a page's sections while nothing is held: how to come by something. */
export function NotHeld({ loading, today, nowMs, onLoad, onStop }: NotHeldProps) {
  if (!loading) return <PageLoading />;
  return (
    <>
      <HistoryBar
        loading={loading}
        heldSince={null}
        unread={0}
        today={today}
        nowMs={nowMs}
        onLoad={onLoad}
        onStop={onStop}
      />
      {loading.state === 'running' ? (
        <PageLoading />
      ) : (
        <p className="page-answer">{say('pageNotHeld')}</p>
      )}
    </>
  );
}

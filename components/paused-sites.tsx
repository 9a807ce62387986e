import { formatTime } from '@/lib/core/format/day';
import type { SitePause } from '@/lib/core/site/pause';
import { say } from '@/lib/core/words/say';

interface PausedSitesProps {
  readonly pauses: readonly SitePause[];
  readonly nowMs: number;
  readonly onResume: (host: string) => void;
}

/** The sites on which nothing is read for a while, each of which can be read again. */
export function PausedSites({ pauses, nowMs, onResume }: PausedSitesProps) {
  if (pauses.length === 0) return null;
  return (
    <>
      <p className="lead">{say('optionsPausedLead')}</p>
      <ul className="panel" aria-label={say('optionsPausedSites')}>
        {pauses.map(({ host, untilMs }) => (
          <li key={host} className="row">
            <span className="row-text">
              <bdi>{host}</bdi>
              <span className="aside">
                {untilMs === null
                  ? say('optionsPausedOpen')
                  : say('optionsPausedUntil', { time: formatTime(untilMs, nowMs) })}
              </span>
            </span>
            <button
              type="button"
              className="small-button"
              aria-label={say('optionsPausedReadOn', { host })}
              onClick={() => onResume(host)}
            >
              {say('optionsPausedRead')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

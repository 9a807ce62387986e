import { formatTime } from '@/lib/core/format/day';
import type { SitePause } from '@/lib/core/site/pause';

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
      <p className="lead">Paused: nothing is read on these sites for now.</p>
      <ul className="panel" aria-label="Paused sites">
        {pauses.map(({ host, untilMs }) => (
          <li key={host} className="row">
            <span className="row-text">
              <bdi>{host}</bdi>
              <span className="aside">
                {untilMs === null
                  ? 'Until you read it again'
                  : `Until ${formatTime(untilMs, nowMs)}`}
              </span>
            </span>
            <button
              type="button"
              className="small-button"
              aria-label={`Read again on ${host}`}
              onClick={() => onResume(host)}
            >
              Read again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

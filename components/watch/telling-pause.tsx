import { formatTime } from '@/lib/core/format/day';
import { say, sayCount } from '@/lib/core/words/say';

const HOUR_MS = 3_600_000;
const PAUSES = [1, 4, 24] as const;

interface TellingPauseProps {
  readonly snoozedUntilMs: number | null;
  readonly nowMs: number;
  readonly onSnooze: (untilMs: number | null) => void;
}

/** A pause of all notifications for some hours. */
export function TellingPause({ snoozedUntilMs, nowMs, onSnooze }: TellingPauseProps) {
  const isPaused = snoozedUntilMs !== null && snoozedUntilMs > nowMs;
  return (
    <div className="row">
      <span className="row-text">
        <b>{say('notifyPause')}</b>
        <span className="aside">
          {isPaused
            ? say('notifyPausedUntil', { time: formatTime(snoozedUntilMs, nowMs) })
            : say('notifyNotPaused')}
        </span>
      </span>
      <span className="row-actions">
        {isPaused ? (
          <button type="button" className="small-button" onClick={() => onSnooze(null)}>
            {say('notifyEndPause')}
          </button>
        ) : (
          PAUSES.map((hours) => (
            <button
              key={hours}
              type="button"
              className="small-button"
              aria-label={sayCount('notifyPauseFor', hours)}
              onClick={() => onSnooze(nowMs + hours * HOUR_MS)}
            >
              {sayCount('notifyHours', hours)}
            </button>
          ))
        )}
      </span>
    </div>
  );
}

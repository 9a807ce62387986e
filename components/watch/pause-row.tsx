import type { ReactNode } from 'react';
import { formatTime } from '@/lib/core/format/day';
import { say } from '@/lib/core/words/say';

const HOUR_MS = 3_600_000;

interface PauseRowProps {
  /** Whether the browser lets us show notifications; null until it was asked. */
  readonly mayNotify: boolean | null;
  /** Whether the reader wants any; null until the setting was read. */
  readonly isWanted: boolean | null;
  /** The end of a pause, epoch milliseconds; null for none. */
  readonly snoozedUntilMs: number | null;
  readonly nowMs: number;
  readonly onAllow: () => void;
  readonly onSnooze: (untilMs: number | null) => void;
}

/** Whether notifications come, and a pause for an hour. */
export function PauseRow(props: PauseRowProps) {
  const { mayNotify, isWanted, snoozedUntilMs, nowMs, onAllow, onSnooze } = props;
  if (mayNotify === null || isWanted === null) return null;
  const isPaused = snoozedUntilMs !== null && snoozedUntilMs > nowMs;
  if (!mayNotify) {
    return (
      <Row words={say('notifyNotAllowed')}>
        <button type="button" className="small-button" onClick={onAllow}>
          {say('notifyAllow')}
        </button>
      </Row>
    );
  }
  if (!isWanted) return <Row words={say('notifyIsOff')} />;
  return (
    <Row
      words={
        isPaused
          ? say('notifyIsPaused', { time: formatTime(snoozedUntilMs, nowMs) })
          : say('notifyIsOn')
      }
    >
      <button
        type="button"
        className="small-button"
        onClick={() => onSnooze(isPaused ? null : nowMs + HOUR_MS)}
      >
        {say(isPaused ? 'notifyEndPause' : 'notifyPauseHour')}
      </button>
    </Row>
  );
}

interface RowProps {
  readonly words: string;
  readonly children?: ReactNode;
}

function Row({ words, children }: RowProps) {
  return (
    <section className="site-row" aria-label={say('notifyTitle')}>
      <output>{words}</output>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import { formatTime } from '@/lib/core/format/day';

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
      <Row words="Notifications are not allowed yet.">
        <button type="button" className="small-button" onClick={onAllow}>
          Allow notifications
        </button>
      </Row>
    );
  }
  if (!isWanted) return <Row words="Notifications are switched off in the options." />;
  return (
    <Row
      words={
        isPaused
          ? `Notifications are paused until ${formatTime(snoozedUntilMs, nowMs)}.`
          : 'Notifications are on.'
      }
    >
      <button
        type="button"
        className="small-button"
        onClick={() => onSnooze(isPaused ? null : nowMs + HOUR_MS)}
      >
        {isPaused ? 'End the pause' : 'Pause for an hour'}
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
    <section className="site-row" aria-label="Notifications">
      <output>{words}</output>
      {children}
    </section>
  );
}

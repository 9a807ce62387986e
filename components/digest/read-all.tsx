import { readingWords } from '@/lib/core/format/page-digest-words';
import type { Problem } from '@/lib/core/problem';
import { say, sayCount } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { ProblemNotice } from '../problem-notice';

/** How far the reading of a page's companies has come. */
export interface Reading {
  readonly done: number;
  readonly of: number;
  /** The ticker that is being read; null before the first and after the last. */
  readonly ticker: string | null;
  readonly failed: number;
  readonly problem: Problem | null;
}

interface ReadAllProps {
  /** How many of the page's companies were not read yet. */
  readonly left: number;
  /** Null while nothing is read. */
  readonly reading: Reading | null;
  readonly nowMs: number;
  readonly onRead: () => void;
  readonly onStop: () => void;
}

/** Reads the companies that are not stored yet, only when the reader wants it, and says how far. */
export function ReadAll({ left, reading, nowMs, onRead, onStop }: ReadAllProps) {
  if (reading?.ticker) {
    return (
      <div className="read-all">
        <label className="digest-aside">
          {readingWords(reading)}
          <progress value={reading.done} max={reading.of} />
        </label>
        <button type="button" className="small-button" onClick={onStop}>
          {say('fundsStop')}
        </button>
      </div>
    );
  }
  return (
    <>
      {reading?.problem && <ProblemNotice problem={reading.problem} nowMs={nowMs} />}
      {reading && !reading.problem && reading.failed > 0 && (
        <output className="digest-aside">{readingWords(reading)}</output>
      )}
      {left > 0 && (
        <div className="read-all">
          <button type="button" className="small-button with-icon" onClick={onRead}>
            <Icon name="download" />
            {sayCount('panelReadAll', left)}
          </button>
          <span className="digest-aside">{say('panelReadAllHow')}</span>
        </div>
      )}
    </>
  );
}

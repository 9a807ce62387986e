import { historyDepths, historyWords } from '@/lib/core/format/history-words';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import { Said } from '../said';

interface HistoryBarProps {
  readonly loading: HistoryLoading;
  /** Null before anything was read. */
  readonly heldSince: IsoDate | null;
  /** How many filings of what is held could not be read. */
  readonly unread: number;
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly onLoad: (since: IsoDate) => void;
  readonly onStop: () => void;
}

/** How far back filings are held, and what loads more of them, stops and goes on. */
export function HistoryBar(props: HistoryBarProps) {
  const { loading, heldSince, unread, today, nowMs, onLoad, onStop } = props;
  const { state, wantedSince, read, of, problem } = loading;
  const isRunning = state === 'running';
  const isHalted = (state === 'stopped' || state === 'failed') && wantedSince !== null;
  const depths = historyDepths(today, heldSince);
  const words = historyWords(loading, { heldSince, unread }, today);
  return (
    <div className="history-bar">
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      <div className="history-line">
        <p>
          {/* Announced when it changes: progress must not be. */}
          <Said
            words={words.progress === null ? 'historyState' : 'historyProgress'}
            with={{ state: <output>{words.state}</output>, progress: words.progress }}
          />
        </p>
        {isRunning && (
          <button type="button" className="small-button" onClick={onStop}>
            {say('historyStop')}
          </button>
        )}
        {isHalted && (
          <button type="button" className="small-button" onClick={() => onLoad(wantedSince)}>
            {say('historyGoOn')}
          </button>
        )}
        {!isRunning && depths.length > 0 && (
          <fieldset className="depths" aria-label={say('historyLoadLabel')}>
            <span className="soft">
              {say(heldSince === null ? 'historyLoad' : 'historyLoadMore')}
            </span>
            {depths.map(({ label, since }) => (
              <button
                key={label}
                type="button"
                className="small-button"
                onClick={() => onLoad(since)}
              >
                {label}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {isRunning && (
        <progress
          aria-label={words.state}
          {...(of !== null && { value: read, max: Math.max(1, of) })}
        />
      )}
    </div>
  );
}

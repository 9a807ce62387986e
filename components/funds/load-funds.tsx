import { fundsLoadingWords, fundsOfferWords } from '@/lib/core/format/funds-loading-words';
import { say } from '@/lib/core/words/say';
import type { FundsLoading } from '@/lib/core/form13f/funds-view';
import { ProblemNotice } from '../problem-notice';

interface LoadFundsProps {
  readonly loading: FundsLoading;
  /** How many funds are followed. */
  readonly followed: number;
  readonly nowMs: number;
  readonly onLoad: () => void;
  /** Null where it cannot be stopped from. */
  readonly onStop: (() => void) | null;
}

/** How followed funds' filings come to be here: asked for, on their way, stopped or failed. */
export function LoadFunds({ loading, followed, nowMs, onLoad, onStop }: LoadFundsProps) {
  const { state, done, of, problem } = loading;
  if (state === 'none') {
    return (
      <p className="funds-offer">
        <button type="button" className="as-link" onClick={onLoad}>
          {say('fundsOfferLoad')}
        </button>{' '}
        <span className="fine">{fundsOfferWords(followed)}</span>
      </p>
    );
  }
  if (state === 'done') return null;
  const words = fundsLoadingWords(loading);
  const act = state === 'running' ? onStop : onLoad;
  return (
    <div className="funds-loading">
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      <p className="fine">
        <output>{words}</output>{' '}
        {act && (
          <button type="button" className="as-link" onClick={act}>
            {say(state === 'running' ? 'fundsStop' : 'fundsGoOn')}
          </button>
        )}
      </p>
      {state === 'running' && <progress aria-label={words} value={done} max={Math.max(1, of)} />}
    </div>
  );
}

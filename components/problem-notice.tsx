import type { ReactNode } from 'react';
import { problemWords } from '@/lib/core/format/problem-words';
import { say } from '@/lib/core/words/say';
import type { Problem } from '@/lib/core/problem';
import { FilingLink } from './filing-link';
import { Icon } from './icon';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly nowMs: number;
  /** Absent where asking again makes no sense at this place. */
  readonly onRetry?: () => void;
  /** What still stands in spite of the problem. */
  readonly children?: ReactNode;
}

/** Says what went wrong, where, and what the reader can do about it. */
export function ProblemNotice({ problem, nowMs, onRetry, children }: ProblemNoticeProps) {
  const words = problemWords(problem, nowMs);
  return (
    <div className="notice">
      <Icon name="notice" />
      <div className="notice-text">
        {children}
        <p>
          <bdi>{words.what}</bdi> {words.next}
          {words.url && (
            <>
              {' '}
              <FilingLink url={words.url}>{say('problemOpenAtSec')}</FilingLink>
            </>
          )}
        </p>
        {onRetry && words.canRetry && (
          <button type="button" className="small-button" onClick={onRetry}>
            {say('tryAgain')}
          </button>
        )}
      </div>
    </div>
  );
}

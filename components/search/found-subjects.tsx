import type { FoundLine } from '@/lib/core/format/found-words';
import type { FoundGroups } from '@/lib/core/format/found-groups';
import type { AskedFilers, FoundSubjects as Found } from '@/lib/core/look-up/subject';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import { Said } from '../said';
import { AskedNote } from './asked-note';
import { FoundGrid } from './found-grid';
import type { Cell } from './cell';

/** What the SEC answered to what is typed; null before it was asked. */
export type Asked = Result<AskedFilers, Problem> | 'asking' | null;

interface FoundSubjectsProps {
  readonly text: string;
  /** Null while the search is under way. */
  readonly found: Result<Found, Problem> | null;
  readonly asked: Asked;
  /** The line whose adviser the SEC is asked for; null for none. */
  readonly advising: string | null;
  readonly shown: FoundGroups;
  readonly watched: ReadonlySet<string>;
  readonly active: Cell | null;
  readonly nowMs: number;
  readonly onRetry: () => void;
  readonly onAsk: () => void;
  readonly onWatch: (line: FoundLine, isWatched: boolean) => void;
  readonly onAskAdviser: (line: FoundLine) => void;
}

/** The answers of the search with what is wrong, what is missing, and what can be asked. */
export function FoundSubjects(props: FoundSubjectsProps) {
  const { text, found, asked, shown, nowMs, onRetry } = props;
  const { groups, moreWatched } = shown;
  const problem = found && (found.ok ? found.value.problem : found.problem);
  const isAnswered = asked !== null && asked !== 'asking' && asked.ok;
  return (
    <>
      {!found && groups.length === 0 && <p className="aside">{say('searchRunning')}</p>}
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} onRetry={onRetry} />}
      {found && !problem && groups.length === 0 && !isAnswered && (
        <p className="aside">
          <Said words="searchNobody" with={{ text: <bdi>{text}</bdi> }} />
        </p>
      )}
      <FoundGrid
        text={text}
        groups={groups}
        watched={props.watched}
        active={props.active}
        isBusy={asked === 'asking'}
        advising={props.advising}
        onAsk={isAnswered ? null : props.onAsk}
        onWatch={props.onWatch}
        onAskAdviser={props.onAskAdviser}
      />
      {moreWatched > 0 && <p className="fine">{sayCount('watchFoundMore', moreWatched)}</p>}
      {isAnswered && <AskedNote text={text} asked={asked.value} />}
      {asked !== null && asked !== 'asking' && !asked.ok && (
        <ProblemNotice problem={asked.problem} nowMs={nowMs} />
      )}
    </>
  );
}
